using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.Rollback;

namespace Reconciler.Reporting.Runs;

/// <summary>
/// Everything that one run of a command came to: the one model that every output format is made of. Plain data. What the run did not come to is
/// null or empty: that is never the same as "nothing to do".
/// </summary>
public sealed record RunReport
{
    /// <summary>The command, as <c>plan</c>.</summary>
    public required string Command { get; init; }

    /// <summary>The version of this program.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How it ended.</summary>
    public RunOutcome Outcome { get; init; }

    /// <summary>The exit code of that outcome.</summary>
    public int ExitCode { get; init; }

    /// <summary>The project's name; null when the project could not be read.</summary>
    public string? Project { get; init; }

    /// <summary>The environment's name; null when there is none.</summary>
    public string? Environment { get; init; }

    /// <summary>The org, to show; null when none was opened.</summary>
    public string? Org { get; init; }

    /// <summary>The project's folder relative to the repository's, with a slash at its end; empty where they are one. Annotations need it.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The flows that the manifests describe.</summary>
    public IReadOnlyList<ReportedFlow> Flows { get; init; } = [];

    /// <summary>Those of <see cref="Flows"/> that the user left out.</summary>
    public IReadOnlyList<FlowKey> LeftOut { get; init; } = [];

    /// <summary>Everything that is wrong or doubtful in what the user wrote.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The plan; null when the run did not come to one.</summary>
    public Plan? Plan { get; init; }

    /// <summary>What became of the plan; null when the run did not come to applying it.</summary>
    public ApplyResult? Applied { get; init; }

    /// <summary>What became of undoing a run that failed; null when nothing was undone.</summary>
    public RollbackResult? Restored { get; init; }

    /// <summary>What drift was found; null when the run did not come to that.</summary>
    public DriftResult? Drift { get; init; }

    /// <summary>Why the run broke off, one sentence each; empty when it did not.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>True when a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
