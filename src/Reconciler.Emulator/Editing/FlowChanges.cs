using Reconciler.Emulator.Http;
using Reconciler.Emulator.Publishing.Checks;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>
/// Changes to a flow that make no version of it. What the API refuses ends with the <see cref="ApiException"/> that it answers.
/// </summary>
internal static class FlowChanges
{
    /// <summary>The flow with another name; its id and versions stay.</summary>
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

    /// <summary>The flow as a deleted one; refused while somebody else holds its lock, or something uses it.</summary>
    public static StoredFlow Delete(OrgState org, StoredFlow flow, StoredIdentity by)
    {
        if (flow.Lock is { } held && held.Holder != by)
        {
            throw ApiErrors.CannotDeleteLocked(held.Holder.Name);
        }

        FlowUses.RefuseDeletion(org, flow.Id);
        var operation = StoredOperation.Completed(org, flow, "DELETE", by);
        return flow with { Deleted = true, Active = false, Lock = null, LastOperation = operation };
    }
}
