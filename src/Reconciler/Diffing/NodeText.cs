using System.Text;
using Reconciler.Loading.Yaml;

namespace Reconciler.Diffing;

/// <summary>Shows a node on one line.</summary>
internal static class NodeText
{
    // Whoever shows the text cuts it to what fits, after masking: a secret must not escape by being cut in two.
    private const int Longest = 4000;

    /// <summary>The node's text: the bare value of <c>{exp}</c>, <c>{lit}</c>, <c>{tts}</c>; otherwise YAML flow style without the outer braces, cut when it is long.</summary>
    public static string Of(Node node)
    {
        var text = new StringBuilder();
        if (node is MapNode { Count: > 0 } map && !IsValue(map))
        {
            Entries(text, map);
        }
        else
        {
            Write(text, node);
        }

        return text.Length <= Longest ? text.ToString() : $"{text.ToString(0, Longest)}…";
    }

    /// <summary>True for a map that is one value: showing it whole says more than showing what changed inside.</summary>
    public static bool IsValue(MapNode map) => map.Entries is [{ Name: "exp" or "lit" or "tts" or "prompt" or "var" or "noValue" or "none" }];

    private static void Write(StringBuilder text, Node node)
    {
        if (text.Length > Longest)
        {
            return;
        }

        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Text.ReplaceLineEndings("⏎"));
                break;
            case MapNode { Entries: [{ Name: "exp" or "var" } value] }:
                Write(text, value.Value);
                break;
            case MapNode { Entries: [{ Name: "lit" or "tts" or "prompt", Value: ScalarNode { Kind: ScalarKind.String } literal }] }:
                text.Append('"').Append(literal.Text.ReplaceLineEndings("⏎")).Append('"');
                break;
            case MapNode { Entries: [{ Name: "lit" or "tts" or "prompt" } value] }:
                Write(text, value.Value);
                break;
            case MapNode map:
                text.Append('{');
                Entries(text, map);
                text.Append('}');
                break;
            case ListNode list:
                text.Append('[');
                Join(text, list.Items, item => Write(text, item));
                text.Append(']');
                break;
        }
    }

    private static void Entries(StringBuilder text, MapNode map) => Join(text, map.Entries, entry =>
    {
        text.Append(entry.Name).Append(": ");
        Write(text, entry.Value);
    });

    private static void Join<T>(StringBuilder text, IReadOnlyList<T> parts, Action<T> write)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            write(parts[i]);
        }
    }
}
