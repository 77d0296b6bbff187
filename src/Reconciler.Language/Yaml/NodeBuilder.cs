using Reconciler.Language.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reconciler.Language.Yaml;

/// <summary>Turns YamlDotNet's events into nodes.</summary>
internal sealed class NodeBuilder(IParser parser, SourceFile file, string text, Func<int, int, int>? mapColumn, DiagnosticBag diagnostics)
{
    private readonly YamlOrigin _origin = new(text, mapColumn);
    private readonly List<Node> _documents = [];
    private readonly Dictionary<AnchorName, (Node Node, int Size)> _anchors = [];
    private int _size;
    private bool _isStopped;

    /// <summary>The documents that were read so far, empty ones left out.</summary>
    public IReadOnlyList<Node> Documents => _documents;

    /// <summary>Reads on until the end, a syntax error, or a document that breaks a bound: what comes after that would only cost time and memory.</summary>
    public IReadOnlyList<Node> ReadDocuments()
    {
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            _anchors.Clear();
            _size = 0;
            var root = ReadNode(0);
            if (_isStopped)
            {
                break;
            }

            parser.Consume<DocumentEnd>();
            if (root is not ScalarNode { Kind: ScalarKind.Null })
            {
                _documents.Add(root);
            }
        }

        return _documents;
    }

    /// <summary>The place in the author's file of a place in the parsed text.</summary>
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
        var entries = new UniqueEntries();
        while (!_isStopped && !parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadChild(depth, start.Start);
            if (key is not ScalarNode scalar)
            {
                RefuseKey(key);
                ReadChild(depth, start.Start);
                continue;
            }

            var name = scalar.AsString();
            if (entries.Add(new MapEntry(name, ReadChild(depth, start.Start))) is { } first)
            {
                diagnostics.Add(DiagnosticCatalog.DuplicateKey(name.Position, name.Text, first.Position));
            }
        }

        return new MapNode(entries.ToArray(), At(start.Start));
    }

    private void RefuseKey(Node key)
    {
        if (!_isStopped)
        {
            diagnostics.Add(DiagnosticCatalog.KeyIsNoScalar(key.Position));
        }
    }

    private ListNode ReadList(SequenceStart start, int depth)
    {
        parser.Consume<SequenceStart>();
        CheckTag(start);
        var items = new List<Node>();
        while (!_isStopped && !parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadChild(depth, start.Start));
        }

        return new ListNode(items.ToArray(), At(start.Start));
    }

    private Node ReadChild(int depth, Mark parent)
    {
        if (depth < YamlLimits.Depth && !_isStopped)
        {
            return ReadNode(depth + 1);
        }

        Stop(DiagnosticCatalog.TooDeep(At(parent), YamlLimits.Depth));
        return new ScalarNode("", ScalarKind.Null, At(parent));
    }

    private (Node, AnchorName) ReadScalar(Scalar scalar)
    {
        CheckTag(scalar);
        var isPlain = scalar.Style == ScalarStyle.Plain;
        var kind = isPlain && !scalar.Tag.IsNonSpecific ? PlainScalar.KindOf(scalar.Value) : ScalarKind.String;
        var node = new ScalarNode(scalar.Value, kind, At(scalar.Start), _origin, (int)scalar.Start.Index);
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
        if (_size > YamlLimits.Nodes)
        {
            Stop(DiagnosticCatalog.TooManyNodes(at, YamlLimits.Nodes));
        }
    }

    private void Stop(Diagnostic reason)
    {
        if (!_isStopped)
        {
            _isStopped = true;
            diagnostics.Add(reason);
        }
    }
}
