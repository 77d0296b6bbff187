using System.Collections.Frozen;
using Reconciler.Loading.Yaml;

namespace Reconciler.Diffing;

/// <summary>Says where a change is, in the words of the flow and not of the file.</summary>
internal static class DiffPath
{
    private const string Separator = " › ";

    // Levels of the Archy format that say nothing to a person.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal, "actions", "cases", "choices", "evaluate", "firstTrue", "menus", "outputs", "startUpTaskActions", "statements", "tasks", "ver_latestPublished");

    /// <summary>The path of a property.</summary>
    public static string Property(string path, string key) => Silent.Contains(key) ? path : Join(path, key);

    /// <summary>The path of a list item: what it is, and its name.</summary>
    public static string Item(string path, Node item)
    {
        if (item is not MapNode { Entries: [var only] })
        {
            return path;
        }

        var label = only.Value is MapNode body ? Label(body) : null;
        return Join(path, label is null ? only.Name : $"{only.Name} {label}");
    }

    private static string? Label(MapNode body)
        => body.Text("name")
            ?? body.Map("name")?.Text("lit")
            ?? body.Text("variable")
            ?? body.Map("value")?.Text("exp");

    private static string Join(string path, string part) => path.Length == 0 ? part : path + Separator + part;
}
