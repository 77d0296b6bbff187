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

        string[] users = [.. FlowUses.PublishedConsumers(org, flow.Id).Select(consumer => consumer.Name)];
        return users.Length == 0 ? flow with { Deleted = true, Active = false, Lock = null, LastOperation = Operations.Of(org, flow, "DELETE", by) } : throw ApiErrors.UsedInFlows(users);
    }
}
