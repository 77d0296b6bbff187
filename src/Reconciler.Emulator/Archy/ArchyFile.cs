using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Archy;

/// <summary>A flow file: one top-level key, the flow type, with one map below it.</summary>
internal sealed class ArchyFile
{
    private ArchyFile(FlowType type, YamlMap root, YamlMap flow)
    {
        Type = type;
        Root = root;
        Flow = flow;
    }

    /// <summary>The flow type that the top-level key names.</summary>
    public FlowType Type { get; }

    /// <summary>The whole document.</summary>
    public YamlMap Root { get; }

    /// <summary>The map below the top-level key.</summary>
    public YamlMap Flow { get; }

    /// <summary>The flow's name; empty when the file has none.</summary>
    public string Name => Flow.Text("name") ?? "";

    /// <summary>The name of the division; null when the file has none.</summary>
    public string? Division => Flow.Text("division");

    /// <summary>The flow's description; null when the file has none.</summary>
    public string? Description => Flow.Text("description");

    /// <exception cref="ArchyFormatException">The text is no YAML, or not one map below one flow type.</exception>
    public static ArchyFile Read(string yaml)
    {
        var root = ReadYaml(yaml) as YamlMap ?? throw new ArchyFormatException("The flow file is not a YAML map.");
        if (root.Count != 1)
        {
            var keys = root.Count == 0 ? "none" : string.Join(", ", root.Entries.Select(entry => entry.Key));
            throw new ArchyFormatException($"The flow file must have exactly one top-level key, its flow type. Found: {keys}.");
        }

        var (key, value) = root.Entries[0];
        var type = FlowType.ByYamlKey(key) ?? throw new ArchyFormatException($"'{key}' is not a flow type.");
        return value is YamlMap flow
            ? new ArchyFile(type, root, flow)
            : throw new ArchyFormatException($"The flow type '{key}' has no content.");
    }

    private static YamlNode ReadYaml(string yaml)
    {
        try
        {
            return YamlReader.Read(yaml);
        }
        catch (YamlReadException exception)
        {
            throw new ArchyFormatException($"The flow file is not valid YAML: {exception.Message}", exception);
        }
    }
}

/// <summary>The text is no Archy flow file.</summary>
internal sealed class ArchyFormatException(string message, Exception? innerException = null) : Exception(message, innerException);
