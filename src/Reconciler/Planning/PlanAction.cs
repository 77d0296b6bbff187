namespace Reconciler.Planning;

/// <summary>What a plan does to a flow.</summary>
public enum PlanAction
{
    /// <summary>The org has it as desired.</summary>
    Unchanged,

    /// <summary>The org does not have it.</summary>
    Create,

    /// <summary>The org has other content.</summary>
    Update,

    /// <summary>The content is as desired, but a shared flow that it copies was or will be published after it.</summary>
    Republish,

    /// <summary>The org has it and no project owns it; this run adopts it.</summary>
    Adopt,

    /// <summary>The org has it under a former name; it gets its name, and its content is published.</summary>
    Rename,

    /// <summary>An earlier version of it is published again.</summary>
    Restore,

    /// <summary>It is this project's, and no manifest describes it.</summary>
    Delete,

    /// <summary>It must not be touched; the reason says why.</summary>
    Blocked,
}

/// <summary>Plan actions as words.</summary>
public static class PlanActionWords
{
    /// <summary>
    /// The word of an action in every output: JSON, Markdown and the first column of a plan. The journal and saved plans do not use it: they write the
    /// member's own name, and must be read by other versions of this program.
    /// </summary>
    public static string Word(this PlanAction action) => action switch
    {
        PlanAction.Create => "create",
        PlanAction.Update => "update",
        PlanAction.Republish => "republish",
        PlanAction.Adopt => "adopt",
        PlanAction.Rename => "rename",
        PlanAction.Restore => "restore",
        PlanAction.Delete => "delete",
        PlanAction.Blocked => "blocked",
        _ => "unchanged",
    };
}
