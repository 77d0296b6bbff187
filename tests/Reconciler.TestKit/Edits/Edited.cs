using Reconciler.Diff;
using Reconciler.Language.Yaml;

namespace Reconciler.TestKit.Edits;

/// <summary>A document with one edit, and what a comparison must say of it.</summary>
/// <param name="Make">Makes the edited document.</param>
/// <param name="Kinds">The kinds of the changes, one for each.</param>
/// <param name="PathEnd">How the path of each change ends.</param>
public sealed record Edited(Func<Node> Make, IReadOnlyList<ChangeKind> Kinds, string PathEnd)
{
    /// <summary>What was there, as it is shown; null when the comparison may say it its own way.</summary>
    public string? Before { get; init; }

    /// <summary>What is there after the edit, as it is shown.</summary>
    public string? After { get; init; }

    /// <summary>An edit that is one change.</summary>
    public static Edited One(Func<Node> make, ChangeKind kind, string pathEnd) => new(make, [kind], pathEnd);

    /// <summary>An edit that is one change of a value.</summary>
    public static Edited Value(Func<Node> make, string pathEnd, string? before, string? after)
        => new(make, [ChangeKind.Changed], pathEnd) { Before = before, After = after };
}
