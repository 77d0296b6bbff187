using Reconciler.Emulator.Faults;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Control;

/// <summary>Makes the edits that fault rules ask for.</summary>
internal sealed class PlannedEdits(OrgControl org, FaultPlan faults)
{
    /// <summary>Makes an edit. One that the org refuses changes nothing, as in the UI; the plan keeps the reason.</summary>
    public void Make(EmulatedEdit edit)
    {
        try
        {
            Make(edit, Flow(edit));
        }
        catch (OrgRefusalException exception)
        {
            faults.Refused(edit, exception.Message);
        }
    }

    private EmulatedFlow Flow(EmulatedEdit edit) =>
        org.FindFlow(edit.FlowType, edit.FlowName)
        ?? throw new OrgRefusalException($"There is no {edit.FlowType} flow '{edit.FlowName}'.");

    private void Make(EmulatedEdit edit, EmulatedFlow flow)
    {
        switch (edit.Kind)
        {
            case EmulatedEditKind.Lock:
                org.LockAs(edit.User, flow.Id);
                break;
            case EmulatedEditKind.Unlock:
                org.Unlock(flow.Id);
                break;
            case EmulatedEditKind.Republish:
                org.RepublishAs(edit.User, flow.Id);
                break;
            case EmulatedEditKind.ReplaceText:
                org.ReplaceTextAs(edit.User, flow.Id, edit.OldText, edit.NewText, all: true);
                break;
            case EmulatedEditKind.Delete:
                org.Delete(flow.Id, edit.User);
                break;
            default:
                throw new InvalidOperationException($"No edit {edit.Kind}.");
        }
    }
}
