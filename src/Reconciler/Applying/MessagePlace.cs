using System.Text.RegularExpressions;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Applying;

/// <summary>Finds the place in a manifest that a message of Architect is about, by the names that the message quotes.</summary>
internal static partial class MessagePlace
{
    /// <summary>The place of the first quoted name that the flow holds; no place where it holds none.</summary>
    /// <param name="body">The flow; its nodes know where they were written.</param>
    /// <param name="flow">The flow's own name, which says nothing about the place.</param>
    public static SourcePosition Find(MapNode body, string flow, string message)
    {
        var quoted = Quoted().Matches(message).Select(match => match.Groups["name"].Value).Where(name => name != flow);
        return quoted.Select(name => Best(body, name)).FirstOrDefault(place => place != default);
    }

    // A thing is defined where its name stands below 'name'; elsewhere it is only mentioned.
    private static SourcePosition Best(MapNode body, string name) => Mentions(body, name)
        .OrderBy(mention => mention.Rank)
        .ThenBy(mention => mention.Position)
        .Select(mention => mention.Position)
        .FirstOrDefault();

    private static IEnumerable<(int Rank, SourcePosition Position)> Mentions(Node node, string name) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Mentions(entry, name)),
        ListNode list => list.Items.SelectMany(item => Mentions(item, name)),
        ScalarNode scalar when scalar.Position.File is not null && scalar.Text == name => [(1, scalar.Position)],
        ScalarNode scalar when scalar.Position.File is not null && IsMentioned(name, scalar.Text) => [(2, scalar.Position)],
        _ => [],
    };

    private static IEnumerable<(int Rank, SourcePosition Position)> Mentions(MapEntry entry, string name)
    {
        if (entry is { Name: "name", Value: ScalarNode value } && value.Text == name && value.Position.File is not null)
        {
            return [(0, value.Position)];
        }

        var below = Mentions(entry.Value, name);
        return entry.Name == name && entry.Key.Position.File is not null ? below.Prepend((1, entry.Key.Position)) : below;
    }

    private static bool IsMentioned(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!IsPartOfWord(text, at - 1) && !IsPartOfWord(text, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfWord(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    [GeneratedRegex("""'(?<name>[^']{1,200})'|"(?<name>[^"]{1,200})"|“(?<name>[^”]{1,200})”""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
