using System.Collections.Frozen;

namespace Reconciler.Drift;

/// <summary>The names of the kinds of drift.</summary>
public static class DriftKindWords
{
    private static readonly FrozenDictionary<DriftKind, string> Names = new Dictionary<DriftKind, string>
    {
        [DriftKind.Edited] = "edited",
        [DriftKind.ContractChanged] = "contract-changed",
        [DriftKind.StaleCaller] = "stale-caller",
        [DriftKind.Missing] = "missing",
        [DriftKind.Moved] = "moved",
        [DriftKind.Unowned] = "unowned",
        [DriftKind.Draft] = "draft",
        [DriftKind.Locked] = "locked",
    }.ToFrozenDictionary();

    /// <summary>The name, as reports and <c>reconciler.yaml</c> write it.</summary>
    public static string NameOf(DriftKind kind) => Names[kind];
}
