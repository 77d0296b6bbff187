using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reconciler.Emulator.Yaml;

/// <summary>Reads one YAML document; duplicate keys, tags of other languages and oversized documents are refused.</summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 400;
    private const int MaxNodes = 1_000_000;

    private readonly IParser _parser;
    private readonly Dictionary<AnchorName, YamlNode> _anchors = [];
    private int _nodes;

    private YamlReader(string text) => _parser = new Parser(new StringReader(text));

    /// <exception cref="YamlReadException">
    /// The text is not one YAML document that the reader accepts; the message says where and why.
    /// </exception>
    public static YamlNode Read(string text)
    {
        try
        {
            return new YamlReader(text).ReadDocument();
        }
        catch (YamlException exception)
        {
            var (line, column) = (exception.Start.Line, exception.Start.Column);
            throw new YamlReadException($"line {line}, column {column}: {exception.Message}", exception);
        }
    }

    private YamlNode ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            throw new YamlReadException("the document is empty");
        }

        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out _) ? root : throw new YamlReadException("more than one document");
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > MaxDepth || ++_nodes > MaxNodes)
        {
            throw new YamlReadException("the document is nested too deeply or too large");
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return ReadAlias(alias);
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return Remember(scalar.Anchor, PlainScalar.Classify(scalar));
        }

        return _parser.TryConsume<SequenceStart>(out var list)
            ? Remember(list.Anchor, ReadList(depth))
            : Remember(_parser.Consume<MappingStart>().Anchor, ReadMap(depth));
    }

    private YamlList ReadList(int depth)
    {
        var list = new YamlList();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            list.Items.Add(ReadNode(depth + 1));
        }

        return list;
    }

    private YamlMap ReadMap(int depth)
    {
        var map = new YamlMap();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw new YamlReadException($"line {_parser.Current?.Start.Line}: a key must be a plain text");
            }

            if (map.Has(key.Value))
            {
                throw new YamlReadException($"line {key.Start.Line}: duplicated mapping key \"{key.Value}\"");
            }

            map.Set(key.Value, ReadNode(depth + 1));
        }

        return map;
    }

    private YamlNode ReadAlias(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out var target))
        {
            throw new YamlReadException($"line {alias.Start.Line}: unknown alias \"{alias.Value}\"");
        }

        _nodes += Size(target);
        return _nodes > MaxNodes ? throw new YamlReadException("the aliases expand to too large a document") : target.Clone();
    }

    private YamlNode Remember(AnchorName anchor, YamlNode node)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = node;
        }

        return node;
    }

    private static int Size(YamlNode node) => node switch
    {
        YamlMap map => 1 + map.Entries.Sum(entry => Size(entry.Value)),
        YamlList list => 1 + list.Items.Sum(Size),
        _ => 1,
    };
}

/// <summary>A text that <see cref="YamlReader"/> does not accept.</summary>
internal sealed class YamlReadException(string message, Exception? innerException = null) : Exception(message, innerException);
