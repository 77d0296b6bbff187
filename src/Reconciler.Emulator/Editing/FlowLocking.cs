using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>The edit lock of a flow. One person or OAuth client can hold it at a time.</summary>
internal static class FlowLocking
{
    /// <summary>The flow with the lock held by that person or client. Status 409 when somebody else holds it.</summary>
    public static StoredFlow Checkout(StoredFlow flow, StoredIdentity by, DateTimeOffset now)
    {
        RefuseOthersLock(flow, by);
        return flow with { Lock = flow.Lock ?? new StoredLock(by, now) };
    }

    /// <summary>Ends with status 409 when somebody else holds the lock.</summary>
    public static void RefuseOthersLock(StoredFlow flow, StoredIdentity by)
    {
        if (flow.Lock is { } held && held.Holder != by)
        {
            throw ApiErrors.Locked(held.Holder.Name);
        }
    }

    /// <summary>Ends with status 409 unless that person or client holds the lock.</summary>
    public static void RequireOwnLock(StoredFlow flow, StoredIdentity by)
    {
        if (flow.Lock?.Holder != by)
        {
            throw ApiErrors.NotLocked();
        }
    }
}
