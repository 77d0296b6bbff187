using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.Rollback;

namespace Reconciler.Reporting.Runs;

/// <summary>
/// The results of one run of a command: every output format is made from this one model. Plain data. A part that the run did not get to is null or
/// empty, which is never the same as "nothing to do".
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

    /// <summary>Errors and warnings about the manifests and the project file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The plan; null when the run did not get that far.</summary>
    public Plan? Plan { get; init; }

    /// <summary>How each step of the plan ended; null when the run did not get to applying it.</summary>
    public ApplyResult? Applied { get; init; }

    /// <summary>How the rollback of a failed run ended; null when nothing was rolled back.</summary>
    public RollbackResult? Rollback { get; init; }

    /// <summary>The result of the search for drift; null when the run did not look for it.</summary>
    public DriftResult? Drift { get; init; }

    /// <summary>Why the run broke off, one sentence each; empty when it did not.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>True when a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.HasErrors();
}

/// <summary>A flow of the project in a report.</summary>
/// <param name="Key">The flow's type and name.</param>
/// <param name="Place">Where its manifest names it.</param>
public sealed record ReportedFlow(FlowKey Key, SourcePosition Place)
{
    /// <summary>The reported form of a flow that a manifest describes.</summary>
    public static ReportedFlow Of(CompiledFlow flow) => new(flow.Document.Key, flow.Manifest.Position);
}
