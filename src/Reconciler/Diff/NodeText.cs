using System.Text;
using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>Writes a node on one line, for a person to read.</summary>
internal sealed class NodeText
{
    // Whoever shows the text cuts it to what fits, after masking: a secret must not escape by being cut in two.
    private const int Longest = 4000;

    private readonly StringBuilder _text = new();
    private readonly Func<Node, bool> _isLeftOut;

    private NodeText(Func<Node, bool> isLeftOut) => _isLeftOut = isLeftOut;

    /// <summary>The node's text: the bare value of <c>{exp}</c>, <c>{lit}</c>, <c>{tts}</c>; otherwise YAML flow style without the outer braces, cut when it is long.</summary>
    public static string Of(Node node) => Of(node, _ => false);

    /// <summary>The node's text without the items inside it for which <paramref name="isLeftOut"/> is true.</summary>
    public static string Of(Node node, Func<Node, bool> isLeftOut)
    {
        var text = new NodeText(isLeftOut);
        if (node is MapNode { Count: > 0 } map && !IsValue(map))
        {
            text.Entries(map.Entries);
        }
        else
        {
            text.Write(node);
        }

        return text.Result("");
    }

    /// <summary>The text of a list item without what its path says already, and without some of the items inside it.</summary>
    public static string OfItem(Node item, Func<Node, bool> isLeftOut)
    {
        if (!FlowItem.HasBody(item))
        {
            return Of(FlowItem.Content(item), isLeftOut);
        }

        var text = new NodeText(isLeftOut);
        var nameKey = FlowItem.Of(item).NameKey;
        text.Entries([.. ((MapNode)FlowItem.Content(item)).Entries.Where(entry => entry.Name != nameKey)]);
        return text.Result(FlowItem.VariableType(item) is { } type ? $"type: {type}" : "");
    }

    /// <summary>True for a map that is one value: showing it whole says more than showing what changed inside.</summary>
    public static bool IsValue(MapNode map)
        => map.Entries is [{ Name: "exp" or "lit" or "tts" or "prompt" or "var" or "noValue" or "none" } only] && !HasStructure(only.Value);

    // A few literals are whole documents of their own, such as the cards of a digital menu.
    private static bool HasStructure(Node value) => value switch
    {
        ListNode list => list.Items.Any(item => item is not ScalarNode),
        MapNode map => map.Entries.Any(entry => entry.Value is not ScalarNode),
        _ => false,
    };

    private string Result(string before)
    {
        var text = _text.Length <= Longest ? _text.ToString() : $"{_text.ToString(0, Longest)}…";
        return (before, text) switch
        {
            ("", "") => "{}",
            (_, "") => before,
            ("", _) => text,
            _ => $"{before}, {text}",
        };
    }

    private void Write(Node node)
    {
        if (_text.Length > Longest)
        {
            return;
        }

        switch (node)
        {
            case ScalarNode scalar:
                _text.Append(scalar.Text.ReplaceLineEndings("⏎"));
                break;
            case MapNode { Entries: [{ Name: "noValue", Value: ScalarNode { IsTrue: true } }] }:
                _text.Append("no value");
                break;
            case MapNode { Entries: [{ Name: "exp" or "var" } value] }:
                Write(value.Value);
                break;
            case MapNode { Entries: [{ Name: "lit" or "tts" or "prompt", Value: ScalarNode { Kind: ScalarKind.String } literal }] }:
                _text.Append('"').Append(literal.Text.ReplaceLineEndings("⏎")).Append('"');
                break;
            case MapNode { Entries: [{ Name: "lit" or "tts" or "prompt" } value] }:
                Write(value.Value);
                break;
            case MapNode map:
                _text.Append('{');
                Entries(map.Entries);
                _text.Append('}');
                break;
            case ListNode list:
                _text.Append('[');
                Join([.. list.Items.Where(item => !_isLeftOut(item))], Write);
                _text.Append(']');
                break;
        }
    }

    private void Entries(IReadOnlyList<MapEntry> entries) => Join([.. entries.Where(entry => !IsWhollyLeftOut(entry.Value))], entry =>
    {
        _text.Append(entry.Name).Append(": ");
        Write(entry.Value);
    });

    private bool IsWhollyLeftOut(Node node) => node switch
    {
        ListNode { Items.Count: > 0 } list => list.Items.All(_isLeftOut),
        MapNode { Count: > 0 } map => map.Entries.All(entry => IsWhollyLeftOut(entry.Value)),
        _ => false,
    };

    private void Join<T>(IReadOnlyList<T> parts, Action<T> write)
    {
        for (var i = 0; i < parts.Count && _text.Length <= Longest; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            write(parts[i]);
        }
    }
}
