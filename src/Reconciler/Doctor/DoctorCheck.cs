namespace Reconciler.Doctor;

/// <summary>One check with its result.</summary>
/// <param name="Name">What was checked, such as <c>login</c>, or a permission.</param>
/// <param name="State">The result.</param>
/// <param name="Text">What was found, and the cure where there is something to do.</param>
/// <param name="Features">What needs it; empty where everything does.</param>
public sealed record DoctorCheck(string Name, CheckState State, string Text, IReadOnlyList<Feature> Features)
{
    /// <summary>True for a check of a permission.</summary>
    public bool IsPermission => Name.Contains(':');
}

/// <summary>The result of a check.</summary>
public enum CheckState
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Not as it should be, but what was asked for works without it.</summary>
    Warning,

    /// <summary>What was asked for does not work.</summary>
    Failed,

    /// <summary>Only a call that changes the org would tell.</summary>
    NotChecked,
}

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
