using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Flows;
using Reconciler.Language.Schemas;
using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Language.Project.Pins;

/// <summary><c>reconciler.import.yaml</c> in the project's root: the pins of the project. It belongs into Git.</summary>
public static class PinFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "reconciler.import.yaml";

    private const string Header = """
        # Flows that were taken over without publishing them: 'reconciler import' and 'adopt' write this file. Commit it.
        # The marker that the next publish of a flow writes takes the place of its pin.

        """;

    /// <summary>Reads the pins of a project: none when there is no file, or when it cannot be read (a diagnostic says why).</summary>
    /// <param name="root">Absolute path of the project's root.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static async Task<PinSet> ReadAsync(string root, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var path = Path.Combine(root, Name);
        return File.Exists(path) && await SourceReader.ReadAsync(path, Name, diagnostics, cancellationToken) is { } file ? Read(file, diagnostics) : PinSet.None;
    }

    /// <summary>
    /// Writes the file whole, so that a reader never sees half of it. Without pins the file is deleted; a file that already says the same is not
    /// touched.
    /// </summary>
    /// <param name="root">Absolute path of the project's root.</param>
    /// <param name="cancellationToken">Cancels writing; the file is then as it was.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static async Task WriteAsync(string root, PinSet pins, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pins);
        var path = Path.Combine(root, Name);
        if (pins.All.Count == 0)
        {
            File.Delete(path);
            return;
        }

        var text = Text(pins);
        if (File.Exists(path) && await File.ReadAllTextAsync(path, cancellationToken) == text)
        {
            return;
        }

        await WholeFile.WriteAsync(path, text, overwrite: true, cancellationToken);
    }

    /// <summary>The text of the file: one line for each pin, ordered by flow.</summary>
    internal static string Text(PinSet pins)
    {
        var writer = new NodeWriter(BlockStyle.Usual, new PlainTexts(), copy: null);
        return $"{Header}pins:\n{string.Concat(pins.All.Select(pin => $"  - {writer.Flow(Node(pin))}\n"))}";
    }

    /// <summary>Reads the pins from the text of the file; none, with diagnostics, when it breaks its schema or pins a flow twice.</summary>
    internal static PinSet Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var documents = YamlReader.Read(file, own);
        if (documents is not [MapNode map])
        {
            own.AddRange(own.HasErrors ? [] : [DiagnosticCatalog.PinFileIsNoMap(new SourcePosition(file, 1, 1))]);
        }
        else
        {
            own.AddRange(SchemaValidator.Validate(map, SchemaCatalog.Pins));
            own.AddRange(Repeated(map));
        }

        diagnostics.AddRange(own.Sorted());
        return own.HasErrors ? PinSet.None : new PinSet(Entries((MapNode)documents[0]).Select(Pin));
    }

    private static IEnumerable<MapNode> Entries(MapNode map) => (map.List("pins")?.Items ?? []).OfType<MapNode>();

    private static Pin Pin(MapNode pin) => new(new FlowKey(pin.Text("type")!, pin.Text("name")!), pin.Text("id")!, pin.Text("version")!, pin.Text("hash")!);

    private static MapNode Node(Pin pin) => new MapBuilder(default)
        .Add("type", pin.Flow.Type)
        .Add("name", pin.Flow.Name)
        .Add("id", pin.Id)
        .Add("version", pin.Version)
        .Add("hash", pin.Hash)
        .Build();

    // Two branches that were merged may each have pinned a flow, at different versions.
    private static IEnumerable<Diagnostic> Repeated(MapNode map) =>
        from pins in Entries(map).Where(pin => pin.Scalar("id") is not null).GroupBy(pin => pin.Text("id"), StringComparer.Ordinal)
        from pin in pins.Skip(1)
        select DiagnosticCatalog.PinnedTwice(pin.Scalar("id")!.Position, pins.Key!, pins.First().Scalar("id")!.Position);
}
