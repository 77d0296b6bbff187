using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>People in the UI, by name. Without a name it is whoever may: the holder of the lock, else an administrator.</summary>
internal static class Persons
{
    private const string Administrator = "Administrator";

    public static StoredIdentity Of(OrgState org, string name) => new(DerivedId.From(org.OrgId, $"user {name}"), name, IsClient: false);

    public static StoredIdentity Of(OrgState org, StoredFlow flow, string? name) =>
        name is null ? flow.Lock?.Holder ?? Of(org, Administrator) : Of(org, name);

    public static void RequireLock(OrgState org, StoredFlow flow, string? name)
    {
        if (name is not null)
        {
            FlowLocking.RequireOwnLock(flow, Of(org, name));
        }
    }

    public static void RefuseLockOfOthers(OrgState org, StoredFlow flow, string? name) =>
        FlowLocking.RefuseOthersLock(flow, Of(org, flow, name));

    /// <summary>The changed flow with the operation that changed it.</summary>
    public static StoredFlow Noted(OrgState org, StoredFlow before, StoredFlow changed, string action, string? name) =>
        changed with { LastOperation = StoredOperation.Completed(org, changed, action, Of(org, before, name)) };
}
