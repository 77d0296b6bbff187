using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Editing;

/// <summary>
/// Turns the difference between a document and what it is to be into edits of its text. What is equal keeps every byte; nodes of the
/// document that the wanted tree holds at another place are moved with their text.
/// </summary>
internal sealed class TreePatch
{
    private readonly PlacedDocument _document;
    private readonly IScalarTexts _texts;
    private readonly ScalarEditor _scalars;
    private readonly FlowPatch _flow;
    private readonly ListPatch _lists;

    private readonly int _deepest;
    private int _depth;

    private TreePatch(PlacedDocument document, IScalarTexts texts, int deepest)
    {
        (_document, _texts, _deepest) = (document, texts, deepest);
        Writer = new NodeWriter(document.Style, texts, new NodeCopy(document));
        _scalars = new ScalarEditor(document.Text.Parsed, document.Style.Map);
        _flow = new FlowPatch(this);
        _lists = new ListPatch(this);
    }

    /// <summary>Writes nodes that are new at their place.</summary>
    public NodeWriter Writer { get; }

    /// <summary>The text that the edits are of.</summary>
    public string Text => _document.Text.Parsed;

    /// <summary>The edits so far.</summary>
    public List<TextEdit> Edits { get; } = [];

    /// <summary>The edits of the author's text that make a document another one.</summary>
    /// <param name="target">The tree that it is to have.</param>
    /// <param name="texts">How values are written.</param>
    /// <param name="deepest">The level, from the root as 0, below which nothing is edited: what differs there is written anew.</param>
    public static IReadOnlyList<TextEdit> Between(PlacedDocument document, Node target, IScalarTexts texts, int deepest = int.MaxValue)
    {
        var patch = new TreePatch(document, texts, deepest);
        patch.Patch(document.Placed, document.Root, target, new ValueSlot(document.Placed.Start, 0, IsItem: false, IsFlow: false));
        var lineEnd = document.Text.LineEnd;
        return [.. patch.Edits.Select(edit => document.Text.Edit(edit.Start, edit.End, lineEnd == "\n" ? edit.Text : edit.Text.Replace("\n", lineEnd, StringComparison.Ordinal)))];
    }

    /// <summary>Adds an edit: the characters from <paramref name="start"/> up to <paramref name="end"/> become <paramref name="text"/>.</summary>
    public void Edit(int start, int end, string text) => Edits.Add(new TextEdit(start, end, text));

    /// <summary>Adds the edits that turn a value into another.</summary>
    /// <param name="placed">The value in the text.</param>
    /// <param name="source">Its tree.</param>
    /// <param name="target">The tree that it is to have.</param>
    /// <param name="slot">Where it is in the text.</param>
    public void Patch(PlacedNode placed, Node source, Node target, ValueSlot slot)
    {
        if (OrderedEquality.Same(source, target))
        {
            return;
        }

        switch (source, target)
        {
            case (not ScalarNode, _) when _depth >= _deepest:
                Replace(placed, target, slot);
                break;
            case (ScalarNode, ScalarNode to) when !placed.IsAlias:
                var wanted = to.Kind == ScalarKind.String ? _texts.Rewrite(placed.Text!, to.Text) : to.Text;
                Edits.Add(_scalars.Rewrite(placed, wanted, to.Kind, slot.Scalar));
                break;
            case (MapNode or ListNode, MapNode or ListNode) when placed.IsFlow && _flow.TryPatch(placed, source, target, slot):
                break;
            case (MapNode from, MapNode to) when !placed.IsFlow && !placed.IsAlias && TryPatch(placed, from, to):
                break;
            case (ListNode from, ListNode to) when !placed.IsFlow && !placed.IsAlias && _lists.TryPatch(placed, from, to):
                break;
            default:
                Replace(placed, target, slot);
                break;
        }
    }

    /// <summary>Adds the edits that write a value anew, as a whole.</summary>
    public void Replace(PlacedNode old, Node target, ValueSlot slot)
    {
        if (slot.IsFlow)
        {
            Edit(old.Start, old.End, $"{(old.Start == old.End ? " " : "")}{Writer.Flow(target)}");
            return;
        }

        var value = Writer.Value(target, slot.Column, slot.IsItem);
        var tail = string.Concat(value.Tail.Select(line => $"\n{line}"));
        if (Lines.AreOne(Text, slot.After, old.Start))
        {
            var end = tail.Length == 0 ? old.End : Lines.End(Text, old.End);
            Edit(slot.After, end, $"{value.Head}{Text[old.End..end]}{tail}");
            return;
        }

        // Behind the key there may be a comment, which stays there.
        Edit(slot.After, slot.After, value.Head);
        Edit(Lines.End(Text, slot.After), old.End, tail);
    }

    /// <summary>Takes out an entry or item that has its own lines, with the comments right above it. The line break in front goes, so that lines can come behind.</summary>
    public void DeleteLines(int start, int end)
    {
        var from = Lines.WithComments(Text, start);
        var isFirst = from == 0;
        Edit(isFirst ? 0 : Lines.EndBefore(Text, from), isFirst ? Lines.Next(Text, end) : Lines.End(Text, end), "");
    }

    /// <summary>Puts lines below what ends at an index.</summary>
    public void InsertBelow(int end, int column, IReadOnlyList<string> lines)
    {
        var at = Lines.End(Text, end);
        Edit(at, at, $"\n{new string(' ', column)}{string.Join('\n', lines)}");
    }

    /// <summary>Puts lines in front of what starts at an index.</summary>
    public void InsertAbove(int start, int column, IReadOnlyList<string> lines)
        => Edit(start, start, $"{string.Join('\n', lines)}\n{new string(' ', column)}");

    private bool TryPatch(PlacedNode placed, MapNode source, MapNode target)
    {
        if (MapAlignment.Of(source, target) is not { } alignment)
        {
            return false;
        }

        var column = Lines.Column(Text, placed.Start);
        var last = -1;
        foreach (var (from, to) in alignment)
        {
            switch (from, to)
            {
                case ({ } index, { } entry):
                    PatchEntry(placed.Entries[index], source.Entries[index], entry, column);
                    last = index;
                    break;
                case ({ } index, null):
                    DeleteEntry(placed, index);
                    break;
                case (null, { } entry) when last < 0:
                    InsertAbove(placed.Start, column, Writer.Entry(entry, column));
                    break;
                case (null, { } entry):
                    InsertBelow(placed.Entries[last].Value.End, column, Writer.Entry(entry, column));
                    break;
            }
        }

        return true;
    }

    private void PatchEntry(PlacedEntry placed, MapEntry source, MapEntry target, int column)
    {
        if (source.Name != target.Name)
        {
            Edits.Add(_scalars.Rewrite(placed.Key, target.Name, ScalarKind.String, new ScalarSlot(column, IsFlow: false, IsKey: true)));
        }

        _depth++;
        Patch(placed.Value, source.Value, target.Value, new ValueSlot(placed.Colon, column, IsItem: false, IsFlow: false));
        _depth--;
    }

    // The first entry of a list item shares its line with the dash: the next entry moves up, unless a comment stands between.
    private void DeleteEntry(PlacedNode map, int index)
    {
        var entry = map.Entries[index];
        if (Lines.IsFirst(Text, entry.Key.Start))
        {
            DeleteLines(entry.Key.Start, entry.Value.End);
            return;
        }

        var next = map.Entries[index + 1].Key.Start;
        Edit(entry.Key.Start, string.IsNullOrWhiteSpace(Text[entry.Value.End..next]) ? next : entry.Value.End, "");
    }
}

/// <summary>The place of a value in a text.</summary>
/// <param name="After">Index behind the colon or dash in front of it.</param>
/// <param name="Column">The column of the key or dash.</param>
/// <param name="IsItem">True for a list item.</param>
/// <param name="IsFlow">True inside brackets or braces.</param>
internal readonly record struct ValueSlot(int After, int Column, bool IsItem, bool IsFlow)
{
    /// <summary>The same place, as a writer of scalars wants it.</summary>
    public ScalarSlot Scalar => new(Column, IsFlow);
}
