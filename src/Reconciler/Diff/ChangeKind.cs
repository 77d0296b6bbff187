namespace Reconciler.Diff;

/// <summary>What happened to a part of a flow, seen from the org: what publishing would do to it.</summary>
public enum ChangeKind
{
    /// <summary>In the manifest, not in the org.</summary>
    Added,

    /// <summary>In the org, not in the manifest.</summary>
    Removed,

    /// <summary>In both, with another value.</summary>
    Changed,

    /// <summary>In both, at another place.</summary>
    Moved,
}
