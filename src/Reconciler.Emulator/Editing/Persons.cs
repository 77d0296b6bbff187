using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>
/// The people who work in the UI. Without a name, the person is the holder of the flow's lock, or an administrator if nobody holds it.
/// </summary>
internal static class Persons
{
    private const string Administrator = "Administrator";

    /// <summary>The person of that name; the id is computed from the org and the name.</summary>
    public static StoredIdentity Of(OrgState org, string name) => new(DerivedId.From(org.OrgId, $"user {name}"), name, IsClient: false);

    /// <summary>The person of that name, or the one who works on the flow when the name is null.</summary>
    public static StoredIdentity Of(OrgState org, StoredFlow flow, string? name) =>
        name is null ? flow.Lock?.Holder ?? Of(org, Administrator) : Of(org, name);

    /// <summary>Ends with status 409 unless the named person holds the lock; without a name it always passes.</summary>
    public static void RequireLock(OrgState org, StoredFlow flow, string? name)
    {
        if (name is not null)
        {
            FlowLocking.RequireOwnLock(flow, Of(org, name));
        }
    }

    /// <summary>Ends with status 409 when somebody else than the named person holds the lock; without a name it always passes.</summary>
    public static void RefuseLockOfOthers(OrgState org, StoredFlow flow, string? name) =>
        FlowLocking.RefuseOthersLock(flow, Of(org, flow, name));

    /// <summary>The changed flow, with the change as its last operation.</summary>
    public static StoredFlow Noted(OrgState org, StoredFlow before, StoredFlow changed, string action, string? name) =>
        changed with { LastOperation = StoredOperation.Completed(org, changed, action, Of(org, before, name)) };
}
