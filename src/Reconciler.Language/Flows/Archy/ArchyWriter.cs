using System.Buffers;
using System.Text;
using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Language.Flows.Archy;

/// <summary>Writes a flow as Archy YAML in the style of exports: two spaces, list items two under their key, quotes only where YAML needs them.</summary>
public static class ArchyWriter
{
    // Whatever is not clearly harmless is quoted: a quote too many costs nothing.
    private static readonly SearchValues<char> HarmlessFirst = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/.");
    private static readonly SearchValues<char> Harmless = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/. -+()?!;$§@");

    /// <summary>The YAML text of a flow.</summary>
    /// <param name="type">The flow type, as the API spells it.</param>
    /// <param name="body">What stands below the flow type's key.</param>
    public static string Write(string type, MapNode body)
    {
        var text = new StringBuilder();
        Entry(text, 0, new MapEntry(ScalarNode.String(FlowTypes.ArchyKey(type), body.Position), body));
        return text.ToString();
    }

    private static void Entries(StringBuilder text, int indent, MapNode map, bool firstIsIndented)
    {
        for (var i = 0; i < map.Count; i++)
        {
            text.Append(' ', i == 0 && firstIsIndented ? 0 : indent);
            Entry(text, indent, map.Entries[i]);
        }
    }

    private static void Entry(StringBuilder text, int indent, MapEntry entry)
    {
        Scalar(text, entry.Key);
        text.Append(':');
        switch (entry.Value)
        {
            case MapNode { Count: > 0 } map:
                text.Append('\n');
                Entries(text, indent + 2, map, firstIsIndented: false);
                break;
            case ListNode { Items.Count: > 0 } list:
                text.Append('\n');
                Items(text, indent + 2, list);
                break;
            default:
                text.Append(' ');
                Leaf(text, entry.Value);
                break;
        }
    }

    private static void Items(StringBuilder text, int indent, ListNode list)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', indent).Append('-');
            switch (item)
            {
                case MapNode { Count: > 0 } map:
                    text.Append(' ');
                    Entries(text, indent + 2, map, firstIsIndented: true);
                    break;
                case ListNode { Items.Count: > 0 } nested:
                    text.Append('\n');
                    Items(text, indent + 2, nested);
                    break;
                default:
                    text.Append(' ');
                    Leaf(text, item);
                    break;
            }
        }
    }

    private static void Leaf(StringBuilder text, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                Scalar(text, scalar);
                break;
            case MapNode:
                text.Append("{}");
                break;
            default:
                text.Append("[]");
                break;
        }

        text.Append('\n');
    }

    private static void Scalar(StringBuilder text, ScalarNode scalar)
    {
        if (scalar.Kind != ScalarKind.String || IsHarmless(scalar.Text))
        {
            text.Append(scalar.Kind == ScalarKind.Null ? "null" : scalar.Text);
            return;
        }

        text.Append(ScalarStyles.DoubleQuoted(scalar.Text));
    }

    private static bool IsHarmless(string text)
        => text.Length > 0
            && HarmlessFirst.Contains(text[0])
            && text[^1] != ' '
            && !text.AsSpan().ContainsAnyExcept(Harmless)
            && PlainScalar.KindOf(text) == ScalarKind.String
            && !ScalarStyles.IsOldBoolean(text);
}
