using System.Collections.Frozen;
using Reconciler.Diff;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting;

/// <summary>How many changes there are of which kind, in one line.</summary>
public static class ChangeSummary
{
    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>
    {
        ["attribute"] = "attribute",
        ["bot"] = "bot",
        ["case"] = "case",
        ["menu"] = "menu",
        ["outputPath"] = "output path",
        ["state"] = "state",
        ["task"] = "task",
        ["variable"] = "variable",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary><c>3 changes: 1 step added, 1 step moved, 1 value changed</c>; <c>no changes</c> when there are none.</summary>
    public static string Of(IReadOnlyList<Change> changes) => changes.Count == 0
        ? "no changes"
        : $"{FlowWords.Count(changes.Count, "change")}: {string.Join(", ", changes
            .GroupBy(change => (change.Kind, Words: Words(change)))
            .OrderBy(same => same.Key.Kind == ChangeKind.Changed)
            .ThenBy(same => same.Key.Kind)
            .Select(same => $"{FlowWords.Count(same.Count(), same.Key.Words.Noun)} {same.Key.Words.Verb}"))}";

    private static (string Noun, string Verb) Words(Change change)
    {
        if (change.Kind == ChangeKind.Changed)
        {
            return IsRename(change) ? (Noun(change.Path.Parent), "renamed") : ("value", "changed");
        }

        return (Noun(change.Path), change.Kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "moved" });
    }

    private static bool IsRename(Change change)
        => change.Path is { Last: { Kind: "name", IsItem: false }, Parent.Last: { IsItem: true } };

    private static string Noun(ChangePath path) => (path.Last, path.Parent.Last) switch
    {
        ({ IsItem: true, Kind: var kind }, _) when Nouns.TryGetValue(kind, out var noun) => noun,
        ({ IsItem: true }, { Kind: "updateData" }) => "assignment",
        ({ IsItem: true }, { Kind: "menu" }) => "choice",
        ({ IsItem: true }, _) => "step",
        ({ Kind: not null }, { Kind: "decision" }) => "path",
        _ => "value",
    };
}
