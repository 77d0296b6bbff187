using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator;

/// <summary>How an emulator starts.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The file that keeps the org between runs; null keeps it in memory only.</summary>
    public string? DataFile { get; init; }

    /// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The clock for all dates, the expiry of tokens and the end of jobs.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long a job runs; with zero it is over when it is first asked for.</summary>
    public TimeSpan JobDuration { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The OAuth clients that may log in.</summary>
    public IReadOnlyList<EmulatorClient> Clients { get; init; } = [EmulatorClient.Default];

    /// <summary>What the org has from its start.</summary>
    public EmulatorSeed Seed { get; init; } = new();

    /// <summary>Whether answers say who published or created something; a real org may leave it out.</summary>
    public bool ReportPublisher { get; init; } = true;

    /// <summary>
    /// How up to date the index of dependency tracking is; while it is not operational, dependency tracking answers from the state at the
    /// start.
    /// </summary>
    public DependencyIndexStatus DependencyIndex { get; init; }

    /// <summary>Requests a client may send per minute before it gets 429; null reports the platform's 300 and never refuses.</summary>
    public int? RateLimitPerMinute { get; init; }

    /// <summary>With a number, a new org gives out the same ids in every run; with null each new org has ids of its own.</summary>
    public int? IdSeed { get; init; }
}
