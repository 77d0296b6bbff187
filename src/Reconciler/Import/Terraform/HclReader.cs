using System.Text.RegularExpressions;

namespace Reconciler.Import.Terraform;

/// <summary>
/// Reads the part of Terraform's language that configurations of flows are written in: blocks, attributes, texts, lists and maps. Everything else that
/// can stand as a value is kept as it is written.
/// </summary>
internal sealed partial class HclReader
{
    private const int DeepestNesting = 100;

    private readonly HclScanner _scanner;
    private int _depth;

    private HclReader(string text) => _scanner = new HclScanner(text);

    /// <summary>The blocks of a file.</summary>
    /// <exception cref="HclException">The text is no configuration.</exception>
    public static IReadOnlyList<HclBlock> Read(string text)
    {
        var reader = new HclReader(text);
        var file = reader.Body("", [], line: 1);
        return reader._scanner.IsAtEnd ? file.Blocks : throw reader._scanner.Error("a closing brace has no opening one");
    }

    private HclBlock Body(string type, IReadOnlyList<string> labels, int line)
    {
        Deeper();
        var attributes = new Dictionary<string, HclValue>(StringComparer.Ordinal);
        var blocks = new List<HclBlock>();
        for (_scanner.Skip(acrossLines: true); !_scanner.IsAtEnd && _scanner.Next != '}'; _scanner.Skip(acrossLines: true))
        {
            var start = _scanner.Position;
            if (_scanner.TakeName() is not { Length: > 0 } name)
            {
                throw _scanner.Error($"'{_scanner.Next}' cannot stand here");
            }

            _scanner.Skip(acrossLines: false);
            if (_scanner.Take("="))
            {
                attributes[name] = Value();
            }
            else
            {
                blocks.Add(Block(name, start));
            }
        }

        _depth--;
        return new HclBlock(type, labels, attributes, blocks, line);
    }

    private HclBlock Block(string type, int start)
    {
        var labels = new List<string>();
        for (; _scanner.Next != '{'; _scanner.Skip(acrossLines: false))
        {
            var label = _scanner.Next == '"' ? new HclTextReader(_scanner).Quoted().Literal : _scanner.TakeName();
            labels.Add(label is { Length: > 0 } ? label : throw _scanner.Error($"'{type}' is neither an attribute nor a block"));
        }

        _scanner.Expect("{");
        var block = Body(type, labels, _scanner.LineAt(start));
        _scanner.Expect("}");
        return block;
    }

    private HclValue Value()
    {
        _scanner.Skip(acrossLines: false);
        var from = _scanner.Position;
        var value = Simple();
        _scanner.Skip(acrossLines: false);
        return value is not null && EndsHere ? value : Computed(from);
    }

    private bool EndsHere => _scanner.IsAtEnd || _scanner.Next is '\n' or ',' or ']' or '}' or ')';

    // A value that goes on behind what could be read, or that begins with something else.
    private HclComputed Computed(int from)
    {
        _scanner.Position = from;
        while (!EndsHere)
        {
            if (_scanner.Next is '(' or '[' or '{' or '"')
            {
                _scanner.SkipNested();
            }
            else
            {
                _scanner.Position++;
            }
        }

        return new HclComputed(_scanner.Between(from, _scanner.Position).Trim());
    }

    private HclValue? Simple() => _scanner.Next switch
    {
        '"' => new HclTextReader(_scanner).Quoted(),
        '<' when _scanner.Sees("<<") => new HclTextReader(_scanner).Heredoc(),
        '[' => List(),
        '{' => Map(),
        _ => Word(),
    };

    private HclText? Word()
    {
        var from = _scanner.Position;
        do
        {
            if (_scanner.TakeName().Length == 0)
            {
                return null;
            }
        }
        while (_scanner.Take("."));

        var word = _scanner.Between(from, _scanner.Position);
        return new HclText([new HclPart(word, IsExpression: !Literal().IsMatch(word))]);
    }

    private HclValue? List()
    {
        Deeper();
        var items = new List<HclValue>();
        _scanner.Expect("[");
        for (_scanner.Skip(acrossLines: true); !_scanner.Take("]"); _scanner.Skip(acrossLines: true))
        {
            if (_scanner.Sees("for "))
            {
                return Unread();
            }

            items.Add(Value());
            _scanner.Skip(acrossLines: true);
            if (!_scanner.Take(",") && _scanner.Next != ']')
            {
                throw _scanner.Error("a list is not closed");
            }
        }

        _depth--;
        return new HclList(items);
    }

    private HclValue? Map()
    {
        Deeper();
        var entries = new List<(string, HclValue)>();
        _scanner.Expect("{");
        for (_scanner.Skip(acrossLines: true); !_scanner.Take("}"); _scanner.Skip(acrossLines: true))
        {
            var key = _scanner.Next == '"' ? new HclTextReader(_scanner).Quoted().Literal : _scanner.TakeName();
            _scanner.Skip(acrossLines: false);
            if (key is not { Length: > 0 } || !(_scanner.Take("=") || _scanner.Take(":")))
            {
                return Unread();
            }

            entries.Add((key, Value()));
            _scanner.Skip(acrossLines: false);
            _scanner.Take(",");
        }

        _depth--;
        return new HclMap(entries);
    }

    // Such as a 'for' expression, or a key that is computed: the caller keeps the whole value as it is written.
    private HclValue? Unread()
    {
        _depth--;
        return null;
    }

    private void Deeper()
    {
        if (++_depth > DeepestNesting)
        {
            throw _scanner.Error($"it is nested deeper than {DeepestNesting} levels");
        }
    }

    [GeneratedRegex(@"^(true|false|[0-9.]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
