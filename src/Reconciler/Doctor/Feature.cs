namespace Reconciler.Doctor;

/// <summary>What somebody wants to do with an org. Each needs permissions of its own.</summary>
public enum Feature
{
    /// <summary><c>plan</c>, and <c>diff</c> of two orgs.</summary>
    Plan,

    /// <summary><c>drift</c>.</summary>
    Drift,

    /// <summary><c>apply</c>.</summary>
    Apply,

    /// <summary><c>apply --force-unlock</c>, and an apply that renames flows.</summary>
    Unlock,

    /// <summary><c>apply --prune</c>.</summary>
    Prune,

    /// <summary>Callers that no manifest describes: named in a plan, and published with <c>--republish-unmanaged</c>.</summary>
    Callers,
}
