using Reconciler.Org;

namespace Reconciler.Cli.Hosting;

/// <summary>Everything that the program takes from its surroundings; tests replace it. There is one for each process.</summary>
internal sealed record CliHost
{
    /// <summary>Standard output: results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: errors and logs.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input: answers.</summary>
    public required TextReader Input { get; init; }

    /// <summary>True when a person can answer.</summary>
    public required bool IsInteractive { get; init; }

    /// <summary>Columns of the terminal that output goes to; 0 when it goes elsewhere.</summary>
    public required int Width { get; init; }

    /// <summary>True when output goes to a terminal whose cursor can be moved.</summary>
    public bool IsLive { get; init; }

    /// <summary>The current folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> EnvironmentVariable { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How often to ask whether a publish or export job is done.</summary>
    public PollSchedule Polling { get; init; } = PollSchedule.Default;

    /// <summary>How often and how long to try again when an org refuses calls or cannot be reached.</summary>
    public ResilienceOptions Patience { get; init; } = new();

    /// <summary>How long a job of the embedded emulator takes.</summary>
    public TimeSpan EmulatorJobs { get; init; } = TimeSpan.FromMilliseconds(150);

    /// <summary>Cancelled by the first Ctrl-C: start nothing new.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Cancelled by the second Ctrl-C: wait for nothing.</summary>
    public CancellationToken Abort { get; init; }
}
