using System.Collections.Frozen;
using Reconciler.Language.Flows.Canonical;

namespace Reconciler.Diff;

/// <summary>What the keys of the Archy format mean to a comparison. Source: the format as public exports show it.</summary>
internal static class FlowShape
{
    /// <summary>The map of an action's paths, as <c>yes</c> and <c>no</c>.</summary>
    public const string Outputs = "outputs";

    // Levels of the format that say nothing to a person.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal,
        "actions", "bots", "cases", "choices", "evaluate", "firstTrue", "lit", "menus", "outputs", "startUpTaskActions", "startUpTaskVariables", "statements", "states", "tasks", "variables", "ver_latestPublished");

    // Maps whose only key is the name of what they refer to.
    private static readonly FrozenSet<string> NamedByKey = FrozenSet.Create(
        StringComparer.Ordinal, "botFlow", "category", "commonModule", "dataAction", "dataTable", "digitalBotFlow", "screenPopScript");

    /// <summary>True for a level that a path leaves out.</summary>
    public static bool IsSilent(string key) => Silent.Contains(key);

    /// <summary>True when the only key below this one is a name, so that another key is another name and not another property.</summary>
    public static bool IsNamedByKey(string key) => NamedByKey.Contains(key);

    /// <summary>True when nothing at all and an empty list or map mean the same, so that what was added are the entries.</summary>
    public static bool IsContainer(string parent, string key)
        => parent == Outputs || key == "startUpTaskActions" || Canonicalizer.IsSettings(key) || Canonicalizer.NothingWhenEmpty.Contains(key);
}
