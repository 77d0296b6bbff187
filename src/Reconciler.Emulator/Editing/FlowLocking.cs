using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>The edit lock: one holder at a time, a person or an OAuth client.</summary>
internal static class FlowLocking
{
    public static StoredFlow Checkout(StoredFlow flow, StoredIdentity by, DateTimeOffset now)
    {
        RefuseOthersLock(flow, by);
        return flow with { Lock = flow.Lock ?? new StoredLock(by, now) };
    }

    public static void RefuseOthersLock(StoredFlow flow, StoredIdentity by)
    {
        if (flow.Lock is { } held && held.Holder != by)
        {
            throw ApiErrors.Locked(held.Holder.Name);
        }
    }

    public static void RequireOwnLock(StoredFlow flow, StoredIdentity by)
    {
        if (flow.Lock?.Holder != by)
        {
            throw ApiErrors.NotLocked();
        }
    }
}
