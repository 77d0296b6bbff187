namespace Reconciler.Org;

/// <summary>The last asynchronous operation on a flow, running or over (API model <c>Operation</c>).</summary>
/// <param name="Action">What was done, as the API spells it: <c>PUBLISH</c>, <c>CHECKIN</c>, <c>DELETE</c> …</param>
/// <param name="By">The user or OAuth client who did it, as a name to show; null where the server does not say.</param>
public sealed record OrgOperation(string Action, string? By);
