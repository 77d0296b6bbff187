namespace Reconciler.Org;

/// <summary>How patient <see cref="ResilientOrg"/> is.</summary>
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

    /// <summary>Told of every wait before it begins; called from whichever thread the call runs on.</summary>
    public Action<OrgWait>? OnWait { get; init; }

    /// <summary>The most attempts of a call that failed like this.</summary>
    internal int AttemptsAfter(OrgException failure) => failure is { Kind: OrgErrorKind.Unreachable, AnswerLost: false }
        ? Math.Min(MaxAttempts, MaxUnreachableAttempts)
        : MaxAttempts;
}
