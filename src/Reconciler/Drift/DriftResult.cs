using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Drift;

/// <summary>What <c>drift</c> found. Plain data.</summary>
public sealed record DriftResult
{
    /// <summary>The project's name.</summary>
    public required string Project { get; init; }

    /// <summary>The environment's name.</summary>
    public string Environment { get; init; } = "";

    /// <summary>The org, to show.</summary>
    public string Org { get; init; } = "";

    /// <summary>When the org was looked at.</summary>
    public DateTimeOffset CheckedAt { get; init; }

    /// <summary>How many flows were looked at.</summary>
    public required int FlowCount { get; init; }

    /// <summary>Everything that was found, by flow; also what the project leaves alone.</summary>
    public required IReadOnlyList<DriftFinding> Findings { get; init; }

    /// <summary>Flows whose manifests have changed and were not applied since: no drift, but worth to know.</summary>
    public required IReadOnlyList<FlowKey> NotApplied { get; init; }

    /// <summary>What else the user should know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What is wrong with what the user chose.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The findings that count.</summary>
    public IEnumerable<DriftFinding> Drift => Findings.Where(finding => finding.IgnoredBecause is null);

    /// <summary>True when somebody changed something.</summary>
    public bool HasDrift => Drift.Any();
}
