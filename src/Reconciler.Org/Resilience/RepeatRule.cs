namespace Reconciler.Org.Resilience;

/// <summary>
/// After which failures a call may be repeated. A call that was never sent may always be, one that an unavailable service put off until a
/// time it named may be, and one whose token was refused may once: none of them reached the org's data.
/// </summary>
/// <param name="Statuses">The refusals that pass by themselves.</param>
/// <param name="Codes">Error codes that pass by themselves, whatever the status.</param>
/// <param name="WhenAnswerLost">Whether to repeat a call that may have taken effect.</param>
internal sealed record RepeatRule(IReadOnlySet<int> Statuses, IReadOnlySet<string> Codes, bool WhenAnswerLost)
{
    /// <summary>Calls without effect on flows. Source of the statuses: Genesys C# SDK 270, <c>ApiClient.RetryConfiguration</c>.</summary>
    public static readonly RepeatRule Harmless = new(new HashSet<int> { 429, 502, 503, 504 }, RetryableCodeTable.ForReads, WhenAnswerLost: true);

    /// <summary>A call that changes the org: only where it surely had no effect. A gateway's 502 or 504 does not say so.</summary>
    public static readonly RepeatRule Write = new(new HashSet<int> { 429 }, RetryableCodeTable.ForWrites, WhenAnswerLost: false);

    /// <summary>The registration of a job: a second one is a job without an upload, which never starts, so any 503 will do.</summary>
    public static readonly RepeatRule Registration = Write with { Statuses = new HashSet<int> { 429, 503 } };

    /// <summary>
    /// An upload starts a publish, so it is repeated only when the storage said no. Source: Amazon S3 API reference, error responses
    /// (<c>InternalError</c>, <c>SlowDown</c>, <c>ServiceUnavailable</c>: "please try again").
    /// </summary>
    public static readonly RepeatRule Upload = Write with { Statuses = new HashSet<int> { 429, 500, 503 } };

    public bool Allows(OrgException failure) => failure switch
    {
        { AnswerLost: true, Status: null } => WhenAnswerLost && failure.Kind is (OrgErrorKind.Unreachable or OrgErrorKind.Timeout),
        { Kind: OrgErrorKind.Unreachable or OrgErrorKind.Timeout } => true,
        { Status: 503, RetryAfter: not null } => true,
        _ => (failure.Status is { } status && Statuses.Contains(status)) || (failure.Code is { } code && Codes.Contains(code)),
    };
}
