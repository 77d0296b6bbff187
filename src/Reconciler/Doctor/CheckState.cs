namespace Reconciler.Doctor;

/// <summary>What a check came to.</summary>
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
