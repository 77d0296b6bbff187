namespace Reconciler.Drift;

/// <summary>Who moved away from whom: the manifest from the org, or the org from the manifest.</summary>
internal enum ContentState
{
    /// <summary>The org has what the manifest says.</summary>
    AsWanted,

    /// <summary>The org has what was applied last; the manifest has changed since.</summary>
    NotApplied,

    /// <summary>Somebody changed it in the org.</summary>
    Edited,
}
