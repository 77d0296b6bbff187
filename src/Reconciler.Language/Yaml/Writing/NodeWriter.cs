namespace Reconciler.Language.Yaml.Writing;

/// <summary>Writes nodes as YAML in the style of a document. Nodes that the document already holds are copied as their author wrote them.</summary>
/// <param name="style">How to indent.</param>
/// <param name="texts">How values are written.</param>
/// <param name="copy">Copies nodes of the document; null when there is none.</param>
internal sealed class NodeWriter(BlockStyle style, IScalarTexts texts, NodeCopy? copy)
{
    // Items of a list that is an item itself, and the keys of a map that is one, stand behind the dash.
    private const int BehindDash = 2;

    /// <summary>A whole document.</summary>
    public string Document(MapNode root) => string.Concat(root.Entries.SelectMany(entry => Entry(entry, 0)).Select(line => $"{line}\n"));

    /// <summary>An entry of a map: its lines, the first without indentation.</summary>
    public IReadOnlyList<string> Entry(MapEntry entry, int column)
    {
        var comments = copy?.CommentsOf(entry, column) ?? [];
        var key = ScalarStyles.Write(entry.Name, ScalarKind.String, new ScalarSlot(column, IsFlow: false, IsKey: true), style.Map);
        return Lines(comments, $"{key}:", Value(entry.Value, column, isItem: false), column);
    }

    /// <summary>An item of a list: its lines, the first without indentation.</summary>
    public IReadOnlyList<string> Item(Node item, int column)
        => Lines(copy?.CommentsOf(item, column) ?? [], "-", Value(item, column, isItem: true), column);

    /// <summary>The value of a key or dash at a column.</summary>
    public WrittenValue Value(Node node, int column, bool isItem) => copy?.Value(node, column, isItem) ?? node switch
    {
        ScalarNode { Kind: ScalarKind.Null } when !isItem => new WrittenValue("", []),
        ScalarNode scalar => Scalar(scalar, column),
        MapNode { Count: 0 } => new WrittenValue(" {}", []),
        ListNode { Items.Count: 0 } => new WrittenValue(" []", []),
        _ when !isItem && OneLine(node) is { } line => new WrittenValue($" {line}", []),
        MapNode map => Block([.. map.Entries.SelectMany(entry => Indented(Entry(entry, At(column, isItem, style.Map)), At(column, isItem, style.Map)))], isItem),
        ListNode list => new WrittenValue("", [.. list.Items.SelectMany(item => Indented(Item(item, At(column, isItem, style.List)), At(column, isItem, style.List)))]),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "no such node"),
    };

    /// <summary>A value in one line, for the inside of brackets and braces.</summary>
    public string Flow(Node node) => copy?.Flow(node) ?? node switch
    {
        ScalarNode scalar => ScalarStyles.Write(Text(scalar), scalar.Kind, new ScalarSlot(0, IsFlow: true), style.Map),
        MapNode { Count: 0 } => "{}",
        ListNode { Items.Count: 0 } => "[]",
        MapNode map => $"{{ {string.Join(", ", map.Entries.Select(FlowEntry))} }}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "no such node"),
    };

    /// <summary>An entry in one line.</summary>
    public string FlowEntry(MapEntry entry)
        => $"{ScalarStyles.Write(entry.Name, ScalarKind.String, new ScalarSlot(0, IsFlow: true, IsKey: true), style.Map)}: {Flow(entry.Value)}";

    // Only maps and lists of values: steps, and what holds them, are read from top to bottom.
    private string? OneLine(Node node)
    {
        IEnumerable<Node> values = node is MapNode map ? map.Entries.Select(entry => entry.Value) : ((ListNode)node).Items;
        return style.OneLine > 0 && values.All(value => value is ScalarNode { Kind: not ScalarKind.Null } scalar && !scalar.Text.Contains('\n', StringComparison.Ordinal))
            && Flow(node) is var line && line.Length <= style.OneLine
            ? line
            : null;
    }

    private static int At(int column, bool isItem, int offset) => column + (isItem ? BehindDash : offset);

    private static WrittenValue Block(string[] lines, bool isItem)
        => isItem ? new WrittenValue($" {lines[0].TrimStart(' ')}", lines[1..]) : new WrittenValue("", lines);

    private WrittenValue Scalar(ScalarNode scalar, int column)
    {
        var lines = ScalarStyles.Write(Text(scalar), scalar.Kind, new ScalarSlot(column, IsFlow: false), style.Map).Split('\n');
        return new WrittenValue($" {lines[0]}", lines[1..]);
    }

    private string Text(ScalarNode scalar) => scalar.Kind == ScalarKind.String ? texts.Write(scalar.Text) : scalar.Text;

    private static IReadOnlyList<string> Lines(IReadOnlyList<string> comments, string start, WrittenValue value, int column)
    {
        string[] all = [.. comments, $"{new string(' ', column)}{start}{value.Head}", .. value.Tail];
        all[0] = all[0].TrimStart(' ');
        return all;
    }

    private static IEnumerable<string> Indented(IReadOnlyList<string> lines, int column) => lines.Skip(1).Prepend(new string(' ', column) + lines[0]);
}

/// <summary>A value as YAML text.</summary>
/// <param name="Head">What stands on the line of the key or dash, with the space in front of it; empty when nothing does.</param>
/// <param name="Tail">The lines below, indented.</param>
internal sealed record WrittenValue(string Head, IReadOnlyList<string> Tail)
{
    public override string ToString() => Tail.Count == 0 ? Head : $"{Head}\n{string.Join('\n', Tail)}";
}
