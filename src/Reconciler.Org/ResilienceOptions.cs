using Reconciler.Org.Resilience;

namespace Reconciler.Org;

/// <summary>How often and how long <see cref="ResilientOrg"/> repeats, waits and holds calls back.</summary>
public sealed record ResilienceOptions
{
    /// <summary>The most attempts of one call, the first one included; the repeat after a refused token counts too.</summary>
    public int MaxAttempts { get; init; } = 8;

    /// <summary>
    /// The most attempts of a call that never reached a server (unknown host, refused connection, TLS). A wrong address should not take a minute
    /// and a half to be told.
    /// </summary>
    public int MaxUnreachableAttempts { get; init; } = 4;

    /// <summary>How long one attempt may take. The default is that of the Genesys C# SDK 270.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The first back-off where the server does not say how long to wait; it doubles from attempt to attempt.</summary>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest back-off. It does not shorten a wait that the server asks for.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether calls are held back when the org's own count says that the rate limit is used up, instead of running into refusals.</summary>
    public bool HeedsRateHeaders { get; init; } = true;

    /// <summary>
    /// How many calls in a row must fail, without one that the org answered, before the org counts as down. Together with
    /// <see cref="OutageAfter"/>: many calls at once fail often in a short time.
    /// </summary>
    public int OutageFailures { get; init; } = 10;

    /// <summary>How long calls must have failed before the org counts as down; a restart of a server in between is no outage.</summary>
    public TimeSpan OutageAfter { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long no call is sent to an org that is down, until one is let through to see whether it is back.</summary>
    public TimeSpan ProbeAfter { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Told of every wait before it begins; called from whichever thread the call runs on.</summary>
    public Action<OrgWait>? OnWait { get; init; }

    /// <summary>The most attempts of a call whose latest attempt failed so.</summary>
    internal int AttemptsAfter(OrgException failure) => failure is { Kind: OrgErrorKind.Unreachable, AnswerLost: false }
        ? Math.Min(MaxAttempts, MaxUnreachableAttempts)
        : MaxAttempts;
}
