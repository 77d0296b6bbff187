namespace Reconciler.Applying;

/// <summary>The first line of a journal: which run it records.</summary>
/// <param name="Format">The form of the journal.</param>
/// <param name="Project">The project's name.</param>
/// <param name="Environment">The environment's name.</param>
/// <param name="Org">The org, to show.</param>
/// <param name="Plan">Hash of what the plan means to do, from which versions.</param>
/// <param name="Process">The process's id.</param>
public sealed record RunHeader(string Format, string Project, string Environment, string Org, string Plan, int Process)
{
    /// <summary>The form that this program writes.</summary>
    public const string CurrentFormat = "reconciler/run/v1";
}
