using Reconciler.Language.Project;

namespace Reconciler.Diff;

/// <summary>A difference that the project leaves alone.</summary>
/// <param name="Change">The difference.</param>
/// <param name="Rule">The rule that says so.</param>
public sealed record IgnoredChange(Change Change, IgnoreRule Rule);
