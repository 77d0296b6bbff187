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
    /// <summary>
    /// The Architect error codes that pass by themselves. Source: the public swagger of Genesys Cloud, the codes of the Architect operations.
    /// Codes that only say again what the status says (<c>too.many.requests</c>, <c>service.unavailable</c>, <c>request.timeout</c>) are left to the
    /// status.
    /// </summary>
    private static readonly RetryableCode[] RetryableCodes =
    [
        // 500, "too busy, try again". It does not say how far a write came.
        new("architect.database.throughput.exceeded", ForWrites: false),

        // 409 of publish and batch delete: another operation on the flow runs, and this one was not begun.
        new("architect.operation.already.in.progress", ForWrites: true),
    ];

    /// <summary>Calls without effect on flows. Source of the statuses: Genesys C# SDK 270, <c>ApiClient.RetryConfiguration</c>.</summary>
    public static readonly RepeatRule Harmless =
        new(new HashSet<int> { 429, 502, 503, 504 }, RetryableCodes.Select(row => row.Code).ToHashSet(), WhenAnswerLost: true);

    /// <summary>A call that changes the org: only where it surely had no effect. A gateway's 502 or 504 does not say so.</summary>
    public static readonly RepeatRule Write =
        new(new HashSet<int> { 429 }, RetryableCodes.Where(row => row.ForWrites).Select(row => row.Code).ToHashSet(), WhenAnswerLost: false);

    /// <summary>The registration of a job: a second one is a job without an upload, which never starts, so any 503 will do.</summary>
    public static readonly RepeatRule Registration = Write with { Statuses = new HashSet<int> { 429, 503 } };

    /// <summary>
    /// An upload starts a publish, so it is repeated only when the storage said no. Source: Amazon S3 API reference, error responses
    /// (<c>InternalError</c>, <c>SlowDown</c>, <c>ServiceUnavailable</c>: "please try again").
    /// </summary>
    public static readonly RepeatRule Upload = Write with { Statuses = new HashSet<int> { 429, 500, 503 } };

    /// <summary>Whether a call that failed so may be repeated. A refused token is not decided here.</summary>
    public bool Allows(OrgException failure) => failure switch
    {
        { AnswerLost: true, Status: null } => WhenAnswerLost && failure.Kind is (OrgErrorKind.Unreachable or OrgErrorKind.Timeout),
        { Kind: OrgErrorKind.Unreachable or OrgErrorKind.Timeout } => true,
        { Status: 503, RetryAfter: not null } => true,
        _ => (failure.Status is { } status && Statuses.Contains(status)) || (failure.Code is { } code && Codes.Contains(code)),
    };
}

/// <summary>An error code of the API that passes by itself.</summary>
/// <param name="ForWrites">Whether a write that got it had no effect for sure, so that it may be repeated as well.</param>
internal sealed record RetryableCode(string Code, bool ForWrites);
