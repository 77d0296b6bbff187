using System.Text;

namespace Reconciler.Emulator.Yaml;

/// <summary>
/// Writes YAML as Architect exports it: two spaces, lists indented below their key, no tags, anchors or document marks,
/// double quotes only where a reader would otherwise see something else (observed in public exports).
/// </summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _output = new();

    private YamlWriter()
    {
    }

    /// <summary>Returns the text of a document.</summary>
    public static string Write(YamlMap root)
    {
        var writer = new YamlWriter();
        writer.WriteMap(root, 0, firstLineIsOpen: false);
        return writer._output.ToString();
    }

    private void WriteMap(YamlMap map, int indent, bool firstLineIsOpen)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (!firstLineIsOpen)
            {
                _output.Append(' ', indent);
            }

            firstLineIsOpen = false;
            _output.Append(ScalarText.Write(YamlScalar.String(key))).Append(':');
            WriteValue(value, indent + 2);
        }
    }

    private void WriteValue(YamlNode value, int indent)
    {
        switch (value)
        {
            case YamlMap { Count: > 0 } map:
                _output.Append('\n');
                WriteMap(map, indent, firstLineIsOpen: false);
                break;
            case YamlList { Items.Count: > 0 } list:
                _output.Append('\n');
                WriteList(list, indent);
                break;
            default:
                WriteInline(value, " ");
                break;
        }
    }

    private void WriteList(YamlList list, int indent)
    {
        foreach (var item in list.Items)
        {
            _output.Append(' ', indent).Append('-');
            switch (item)
            {
                case YamlMap { Count: > 0 } map:
                    _output.Append(' ');
                    WriteMap(map, indent + 2, firstLineIsOpen: true);
                    break;
                case YamlList { Items.Count: > 0 } nested:
                    _output.Append('\n');
                    WriteList(nested, indent + 2);
                    break;
                default:
                    WriteInline(item, " ");
                    break;
            }
        }
    }

    private void WriteInline(YamlNode value, string separator)
    {
        var text = value switch
        {
            YamlMap => "{}",
            YamlList => "[]",
            YamlScalar scalar => ScalarText.Write(scalar),
            _ => throw new InvalidOperationException($"No way to write a {value.GetType().Name}."),
        };
        _output.Append(text.Length == 0 ? "" : separator).Append(text).Append('\n');
    }
}
