using Reconciler.Diff;
using Reconciler.Language.Flows;

namespace Reconciler.Drift;

/// <summary>One thing that happened to a flow in the org without this project. Plain data.</summary>
public sealed record DriftFinding
{
    /// <summary>The flow.</summary>
    public required FlowKey Flow { get; init; }

    /// <summary>What kind of thing.</summary>
    public required DriftKind Kind { get; init; }

    /// <summary>What happened, as clauses without a final stop; never empty.</summary>
    public required IReadOnlyList<string> What { get; init; }

    /// <summary>The manifest's file, relative to the project's root.</summary>
    public required string Manifest { get; init; }

    /// <summary>The flow's id in the org; null when the org does not have it.</summary>
    public string? FlowId { get; init; }

    /// <summary>The version that it is about.</summary>
    public string? Version { get; init; }

    /// <summary>Who did it, where the org says so.</summary>
    public string? By { get; init; }

    /// <summary>When it was done, where the org says so.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The version that <see cref="Changes"/> are compared with, the last one of this project; null when they are compared with the manifest.</summary>
    public string? Since { get; init; }

    /// <summary>What the person changed.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>Why the project leaves it alone; null for a finding that counts.</summary>
    public string? IgnoredBecause { get; init; }
}
