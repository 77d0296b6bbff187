using System.Collections.Frozen;

namespace Reconciler.Drift;

/// <summary>A way in which a flow of the org is not as this project left it. In reports and in <c>reconciler.yaml</c> the words are joined by hyphens: <c>stale-caller</c>.</summary>
public enum DriftKind
{
    /// <summary>Somebody changed its content, or its description.</summary>
    Edited,

    /// <summary>Somebody changed the inputs or outputs of a shared flow.</summary>
    ContractChanged,

    /// <summary>It copies a shared flow that was published after it.</summary>
    StaleCaller,

    /// <summary>The org does not have it.</summary>
    Missing,

    /// <summary>It is in another division than its manifest says.</summary>
    Moved,

    /// <summary>The org has it, but it does not carry this project's marker.</summary>
    Unowned,

    /// <summary>It has saved or checked-in work that is not published.</summary>
    Draft,

    /// <summary>Somebody has it open for editing.</summary>
    Locked,
}

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
