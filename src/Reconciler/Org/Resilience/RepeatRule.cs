namespace Reconciler.Org.Resilience;

/// <summary>
/// After which failures a call may be repeated. A call that was never sent may always be, and one whose token was refused may once:
/// neither reached the org's data.
/// </summary>
/// <param name="Statuses">The refusals that pass by themselves.</param>
/// <param name="Codes">Error codes that pass by themselves, whatever the status.</param>
/// <param name="WhenAnswerLost">Whether to repeat a call that may have taken effect.</param>
internal sealed record RepeatRule(IReadOnlySet<int> Statuses, IReadOnlySet<string> Codes, bool WhenAnswerLost)
{
    /// <summary>
    /// Calls without effect on flows. Sources: Genesys C# SDK 270, <c>ApiClient.RetryConfiguration</c> (the statuses); the Architect
    /// error codes in the public swagger of Genesys Cloud ("too busy, try again").
    /// </summary>
    public static readonly RepeatRule Harmless = new(
        new HashSet<int> { 429, 502, 503, 504 },
        new HashSet<string> { "architect.database.throughput.exceeded" },
        WhenAnswerLost: true);

    /// <summary>A registration or a change that a rate limit (429) or an unavailable service (503) refused before it was carried out.</summary>
    public static readonly RepeatRule Registration =
        new(new HashSet<int> { 429, 503 }, new HashSet<string>(), WhenAnswerLost: false);

    /// <summary>
    /// An upload starts a publish, so it is repeated only when the storage said no. Source: Amazon S3 API reference, error responses
    /// (<c>InternalError</c>, <c>SlowDown</c>, <c>ServiceUnavailable</c>: "please try again"), and the gateway statuses before it.
    /// </summary>
    public static readonly RepeatRule Upload =
        new(new HashSet<int> { 429, 500, 502, 503, 504 }, new HashSet<string>(), WhenAnswerLost: false);

    public bool Allows(OrgException failure) => failure switch
    {
        { AnswerLost: true } => WhenAnswerLost && failure.Kind is (OrgErrorKind.Unreachable or OrgErrorKind.Timeout),
        { Kind: OrgErrorKind.Unreachable or OrgErrorKind.Timeout } => true,
        _ => (failure.Status is { } status && Statuses.Contains(status)) || (failure.Code is { } code && Codes.Contains(code)),
    };
}
