using Reconciler.Diff;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;

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

    /// <summary>What else the user should know, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What is wrong with what the user chose.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The findings that count.</summary>
    public IEnumerable<DriftFinding> Drift => Findings.Where(finding => finding.IgnoredBecause is null);

    /// <summary>True when a finding counts.</summary>
    public bool HasDrift => Drift.Any();
}

/// <summary>One way in which a flow of the org is not as this project left it. Plain data.</summary>
public sealed record DriftFinding
{
    /// <summary>The flow.</summary>
    public required FlowKey Flow { get; init; }

    /// <summary>The kind of drift.</summary>
    public required DriftKind Kind { get; init; }

    /// <summary>What happened, as clauses without a final stop; never empty.</summary>
    public required IReadOnlyList<string> What { get; init; }

    /// <summary>The manifest's file, relative to the project's root.</summary>
    public required string Manifest { get; init; }

    /// <summary>The flow's id in the org; null when the org does not have it.</summary>
    public string? FlowId { get; init; }

    /// <summary>The flow's version that the finding is about; null when it is about none.</summary>
    public string? Version { get; init; }

    /// <summary>Who did it; null where the org does not say.</summary>
    public string? By { get; init; }

    /// <summary>When it was done; null where the org does not say.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The version that <see cref="Changes"/> are compared with, the last one of this project; null when they are compared with the manifest.</summary>
    public string? Since { get; init; }

    /// <summary>What the person changed.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>Why the project leaves it alone; null for a finding that counts.</summary>
    public string? IgnoredBecause { get; init; }
}

/// <summary>Takes secrets out of the result of <c>drift</c>.</summary>
internal static class DriftMask
{
    /// <summary>The same result without secrets in its changes.</summary>
    public static DriftResult Apply(DriftResult result, SecretSet secrets) => result with
    {
        Findings = [.. result.Findings.Select(finding => finding with { Changes = ChangeMask.Apply(finding.Changes, secrets) })],
    };
}
