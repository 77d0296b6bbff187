using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reconciler.Language.Yaml.Writing;

/// <summary>Finds where the nodes of a YAML text are written. The text must have been read without an error before.</summary>
internal sealed class PlacedReader(string text)
{
    private readonly Parser _parser = new(new StringReader(text));

    /// <summary>The root of one document.</summary>
    /// <param name="document">Which one, from 0; documents without content do not count.</param>
    public static PlacedNode Read(string text, int document) => new PlacedReader(text).Documents().ElementAt(document);

    private IEnumerable<PlacedNode> Documents()
    {
        _parser.Consume<StreamStart>();
        while (_parser.TryConsume<DocumentStart>(out _))
        {
            var root = ReadNode(0);
            _parser.Consume<DocumentEnd>();
            if (root is not { Style: ScalarStyle.Plain, Text: "" or "~" or "null" or "Null" or "NULL" })
            {
                yield return root;
            }
        }
    }

    private PlacedNode ReadNode(int emptyAt) => _parser.Current switch
    {
        AnchorAlias => ReadAlias(),
        MappingStart => ReadMap(),
        SequenceStart => ReadList(),
        _ => ReadScalar(emptyAt),
    };

    private PlacedNode ReadAlias()
    {
        var alias = _parser.Consume<AnchorAlias>();
        return new PlacedNode { Start = (int)alias.Start.Index, End = (int)alias.End.Index, IsAlias = true };
    }

    private PlacedNode ReadScalar(int emptyAt)
    {
        var scalar = _parser.Consume<Scalar>();
        var (start, end) = ((int)scalar.Start.Index, Trimmed((int)scalar.Start.Index, (int)scalar.End.Index));
        var isNothing = scalar is { Value: "", Style: ScalarStyle.Plain } && scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty;
        return new PlacedNode { Start = isNothing ? emptyAt : start, End = isNothing ? emptyAt : end, Style = scalar.Style, Text = scalar.Value };
    }

    private PlacedNode ReadMap()
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<PlacedEntry>();
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadNode(0);
            var colon = text.IndexOf(':', key.End) + 1;
            entries.Add(new PlacedEntry(key, ReadNode(colon), colon));
        }

        _parser.Consume<MappingEnd>();
        var isFlow = start.Style == MappingStyle.Flow;
        var isBraced = isFlow && !IsPair((int)start.Start.Index, entries);
        var from = isFlow && !isBraced ? entries[0].Key.Start : (int)start.Start.Index;
        var end = entries.Count == 0 ? text.IndexOf('{', from) + 1 : entries[^1].Value.End;
        return new PlacedNode { Start = from, End = isBraced ? Behind('}', end) : end, IsFlow = isFlow, Entries = entries };
    }

    // A pair in brackets is a map without braces of its own, and the parser gives it no place.
    private bool IsPair(int start, List<PlacedEntry> entries)
        => entries.Count == 1 && (start == 0 ? text.AsSpan(0, entries[0].Key.Start).TrimEnd() is not [.., '{'] : text[start] is not ('{' or '&' or '!'));

    private PlacedNode ReadList()
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<PlacedItem>();
        var from = (int)start.Start.Index;
        var isFlow = start.Style == SequenceStyle.Flow;
        while (_parser.Current is not SequenceEnd)
        {
            var dash = isFlow ? 0 : Dash(items.Count == 0 ? from : items[^1].Value.End);
            var item = ReadNode(dash + 1);
            items.Add(new PlacedItem(isFlow ? item.Start : dash, item));
        }

        _parser.Consume<SequenceEnd>();
        var end = items.Count == 0 ? text.IndexOf('[', from) + 1 : items[^1].Value.End;
        return new PlacedNode { Start = from, End = isFlow ? Behind(']', end) : end, IsFlow = isFlow, Items = items };
    }

    // Between two items there are only white space and comments.
    private int Dash(int at) => Next('-', at);

    // Nor are there more behind the last one than a comma.
    private int Behind(char bracket, int at) => Next(bracket, at) + 1;

    private int Next(char sign, int at)
    {
        while (text[at] != sign)
        {
            at = text[at] == '#' ? Lines.End(text, at) : at + 1;
        }

        return at;
    }

    // A block scalar, and a plain one, is said to end where the next thing starts.
    private int Trimmed(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
