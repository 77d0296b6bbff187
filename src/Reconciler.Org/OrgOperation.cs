namespace Reconciler.Org;

/// <summary>The last asynchronous operation on a flow, running or over (API model <c>Operation</c>).</summary>
/// <param name="Action">What was done, as the API spells it: <c>PUBLISH</c>, <c>CHECKIN</c>, <c>DELETE</c> …</param>
/// <param name="By">The user or OAuth client who did it, as a name to show; null where the server does not say.</param>
public sealed record OrgOperation(string Action, string? By)
{
    /// <summary>The operation's id; null where the server gives none.</summary>
    public string? Id { get; init; }

    /// <summary>True when it is over; an operation that the server says nothing about counts as over.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Why it failed, with the API's code; null when it did not.</summary>
    public string? Failure { get; init; }
}
