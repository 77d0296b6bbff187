using System.Text.RegularExpressions;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>Finds the variables that a document names in any way: in an expression, even one that does not parse, as a target, as a key.</summary>
internal static partial class VariableMentions
{
    /// <summary>The full names; compared without regard to case, as Architect does.</summary>
    public static IReadOnlySet<string> In(Node node)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Collect(node, names);
        return names;
    }

    private static void Collect(Node node, HashSet<string> names)
    {
        switch (node)
        {
            case ScalarNode scalar:
                Collect(scalar.Text, names);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, names);
                }

                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    Collect(entry.Name, names);
                    Collect(IsDeclarations(entry) ? WithoutNames((ListNode)entry.Value) : entry.Value, names);
                }

                break;
        }
    }

    private static bool IsDeclarations(MapEntry entry) => entry is { Name: "variables" or "startUpTaskVariables", Value: ListNode };

    // A declaration names itself; its initial value may name others.
    private static ListNode WithoutNames(ListNode declarations) => new(
        [.. declarations.Items.OfType<MapNode>().SelectMany(item => item.Entries).Select(entry => (entry.Value as MapNode)?["initialValue"]).OfType<Node>()],
        declarations.Position);

    private static void Collect(string text, HashSet<string> names)
    {
        if (text.Contains('.'))
        {
            names.UnionWith(ScopedName().Matches(text).Select(match => match.Value));
        }
    }

    [GeneratedRegex(@"\b(?:Flow|Common|Task|State)\.\w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScopedName();
}
