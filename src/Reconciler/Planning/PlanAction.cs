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

    /// <summary>The org has it and no project owns it; this run takes it over.</summary>
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
