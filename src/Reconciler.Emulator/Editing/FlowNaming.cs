using Reconciler.Emulator.Http;
using Reconciler.Emulator.Publishing.Checks;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

internal static class FlowNaming
{
    /// <summary>Gives a flow another name; its id and versions stay.</summary>
    public static StoredFlow Rename(OrgState org, StoredFlow flow, string name)
    {
        if (FlowNameRules.Violation(name) is { } violation)
        {
            throw ApiErrors.InvalidFlow(violation.Code, violation.Text);
        }

        return org.FindFlow(flow.Type, name) is { } other && other.Id != flow.Id
            ? throw ApiErrors.AlreadyExists(flow.Type, name)
            : flow with { Name = name };
    }
}
