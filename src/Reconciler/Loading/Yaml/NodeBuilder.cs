using Reconciler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reconciler.Loading.Yaml;

/// <summary>Turns YamlDotNet's events into nodes.</summary>
internal sealed class NodeBuilder(IParser parser, SourceFile file, Func<int, int, int>? mapColumn, DiagnosticBag diagnostics)
{
    private readonly List<Node> _documents = [];
    private readonly Dictionary<AnchorName, (Node Node, int Size)> _anchors = [];
    private int _size;
    private bool _overflowed;

    public IReadOnlyList<Node> Documents => _documents;

    public IReadOnlyList<Node> ReadDocuments()
    {
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            _anchors.Clear();
            (_size, _overflowed) = (0, false);
            var root = ReadNode(0);
            parser.Consume<DocumentEnd>();
            if (!_overflowed && root is not ScalarNode { Kind: ScalarKind.Null })
            {
                _documents.Add(root);
            }
        }

        return _documents;
    }

    public SourcePosition At(Mark mark)
    {
        var (line, column) = ((int)mark.Line, (int)mark.Column);
        return new SourcePosition(file, line, mapColumn?.Invoke(line, column) ?? column);
    }

    private Node ReadNode(int depth)
    {
        var before = _size;
        var (node, anchor) = parser.Current switch
        {
            AnchorAlias => (ReadAlias(), AnchorName.Empty),
            MappingStart start => (ReadMap(start, depth), start.Anchor),
            SequenceStart start => (ReadList(start, depth), start.Anchor),
            _ => ReadScalar(parser.Consume<Scalar>()),
        };
        Count(1, node.Position);
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = (node, _size - before);
        }

        return node;
    }

    private Node ReadAlias()
    {
        var alias = parser.Consume<AnchorAlias>();
        if (_anchors.TryGetValue(alias.Value, out var target))
        {
            Count(target.Size, At(alias.Start));
            return target.Node;
        }

        diagnostics.Add(DiagnosticCatalog.UnknownAlias(At(alias.Start), alias.Value.Value));
        return new ScalarNode("", ScalarKind.Null, At(alias.Start));
    }

    private MapNode ReadMap(MappingStart start, int depth)
    {
        parser.Consume<MappingStart>();
        CheckTag(start);
        var entries = new List<MapEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadKey(depth) is { } key)
            {
                AddEntry(entries, new MapEntry(key, ReadChild(depth, start.Start)));
            }
            else
            {
                ReadChild(depth, start.Start);
            }
        }

        return new MapNode(entries.ToArray(), At(start.Start));
    }

    private ScalarNode? ReadKey(int depth)
    {
        var key = ReadNode(depth + 1);
        if (key is ScalarNode scalar)
        {
            return new ScalarNode(scalar.Text, ScalarKind.String, scalar.Position, scalar.IndicatorLength);
        }

        diagnostics.Add(DiagnosticCatalog.KeyIsNoScalar(key.Position));
        return null;
    }

    private void AddEntry(List<MapEntry> entries, MapEntry entry)
    {
        foreach (var earlier in entries)
        {
            if (earlier.Name == entry.Name)
            {
                diagnostics.Add(DiagnosticCatalog.DuplicateKey(entry.Key.Position, entry.Name, earlier.Key.Position));
                return;
            }
        }

        entries.Add(entry);
    }

    private ListNode ReadList(SequenceStart start, int depth)
    {
        parser.Consume<SequenceStart>();
        CheckTag(start);
        var items = new List<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadChild(depth, start.Start));
        }

        return new ListNode(items.ToArray(), At(start.Start));
    }

    private Node ReadChild(int depth, Mark parent)
    {
        if (depth < YamlLimits.Depth)
        {
            return ReadNode(depth + 1);
        }

        diagnostics.Add(DiagnosticCatalog.TooDeep(At(parent), YamlLimits.Depth));
        parser.SkipThisAndNestedEvents();
        return new ScalarNode("", ScalarKind.Null, At(parent));
    }

    private (Node, AnchorName) ReadScalar(Scalar scalar)
    {
        CheckTag(scalar);
        var isPlain = scalar.Style == ScalarStyle.Plain;
        var kind = isPlain && !scalar.Tag.IsNonSpecific ? PlainScalar.KindOf(scalar.Value) : ScalarKind.String;
        var node = new ScalarNode(scalar.Value, kind, At(scalar.Start), isPlain ? 0 : 1);
        return (node, scalar.Anchor);
    }

    private void CheckTag(NodeEvent node)
    {
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            diagnostics.Add(DiagnosticCatalog.UnsupportedTag(At(node.Start), node.Tag.Value));
        }
    }

    private void Count(int nodes, SourcePosition at)
    {
        _size = (int)Math.Min(int.MaxValue / 2, (long)_size + nodes);
        if (_size > YamlLimits.Nodes && !_overflowed)
        {
            _overflowed = true;
            diagnostics.Add(DiagnosticCatalog.TooManyNodes(at, YamlLimits.Nodes));
        }
    }
}
