using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

internal static class FlowRemoval
{
    public static StoredFlow Delete(OrgState org, StoredFlow flow, StoredIdentity by)
    {
        if (flow.Lock is { } held && held.Holder != by)
        {
            throw ApiErrors.CannotDeleteLocked(held.Holder.Name);
        }

        FlowUses.RefuseDeletion(org, flow.Id);
        return flow with { Deleted = true, Active = false, Lock = null, LastOperation = Operations.Of(org, flow, "DELETE", by) };
    }
}
