namespace Reconciler.Language.Yaml.Writing;

/// <summary>Copies the text of nodes that a document holds to other places of it, comments included.</summary>
internal sealed class NodeCopy(PlacedDocument document)
{
    private const int BehindDash = 2;

    private string Text => document.Text.Parsed;

    /// <summary>The text of a value below a key or dash at a column; null when the document does not hold it.</summary>
    public WrittenValue? Value(Node node, int column, bool isItem)
    {
        if (document.Find(node) is not { } placed || placed.Start == placed.End)
        {
            return null;
        }

        if (placed.IsFlow || placed.Text is not null)
        {
            var written = Split(document.Text.Original(placed.Start, placed.End));
            var indent = written.Skip(1).Where(line => line.Trim().Length > 0).Select(Indent).DefaultIfEmpty(0).Min();
            return new WrittenValue($" {written[0]}", [.. written.Skip(1).Select(line => Shifted(line, column + document.Style.Map - indent))]);
        }

        var at = column + (isItem ? BehindDash : node is ListNode ? document.Style.List : document.Style.Map);
        var from = Lines.Column(Text, placed.Start);
        var lines = Split(document.Text.Original(placed.Start, Lines.End(Text, placed.End)));
        string[] shifted = [new string(' ', at) + lines[0], .. lines.Skip(1).Select(line => Shifted(line, at - from))];
        return isItem && node is MapNode ? new WrittenValue($" {lines[0]}", shifted[1..]) : new WrittenValue("", shifted);
    }

    /// <summary>The text of a value that can stand in brackets; null when the document does not hold it, or not in one line.</summary>
    public string? Flow(Node node)
        => document.Find(node) is { } placed
            && placed.End > placed.Start
            && (placed.IsFlow ? Text[placed.Start] is '{' or '[' : placed.Style is YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted)
            && Lines.AreOne(Text, placed.Start, placed.End)
            ? document.Text.Original(placed.Start, placed.End)
            : null;

    /// <summary>The comments above a list item, for another column.</summary>
    public IReadOnlyList<string> CommentsOf(Node item, int column) => document.FindItem(item) is { } placed ? Comments(placed.Start, column) : [];

    /// <summary>The comments above an entry that keeps its value.</summary>
    public IReadOnlyList<string> CommentsOf(MapEntry entry, int column)
        => document.FindEntry(entry.Value) is { } placed && placed.Key.Text == entry.Name ? Comments(placed.Key.Start, column) : [];

    private string[] Comments(int start, int column)
    {
        var line = Lines.Start(Text, start);
        var from = Lines.WithComments(Text, start);
        return from == line || !Lines.IsFirst(Text, start) ? [] : [.. Split(Text[from..(line - 1)]).Select(comment => new string(' ', column) + comment.TrimStart(' '))];
    }

    private static string[] Split(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Shifted(string line, int by)
        => line.Trim().Length == 0 ? "" : by >= 0 ? new string(' ', by) + line : line[Math.Min(-by, Indent(line))..];
}
