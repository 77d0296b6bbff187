using System.Collections.Frozen;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Canonical;

/// <summary>The values that count as absent, from the table <c>canonical/defaults.yaml</c> in the assembly.</summary>
internal static class CanonicalDefaults
{
    private static readonly MapNode Table = Load();
    private static readonly FrozenDictionary<string, MapNode> Items = Table.Map("items")!.Entries
        .ToFrozenDictionary(entry => entry.Name, entry => (MapNode)entry.Value, StringComparer.Ordinal);

    /// <summary>Defaults of the flow's own blocks.</summary>
    public static MapNode Flow { get; } = Table.Map("flow")!;

    /// <summary>Defaults of one entry of <c>supportedLanguages</c>.</summary>
    public static MapNode Language { get; } = Table.Map("language")!;

    /// <summary>Defaults of an action, menu choice or other list item, by its key; null when there are none.</summary>
    public static MapNode? Item(string key) => Items.GetValueOrDefault(key);

    private static MapNode Load()
    {
        using var stream = typeof(CanonicalDefaults).Assembly.GetManifestResourceStream("canonical/defaults.yaml")!;
        using var reader = new StreamReader(stream);
        var diagnostics = new DiagnosticBag();
        var documents = YamlReader.Read(new SourceFile("canonical/defaults.yaml", reader.ReadToEnd()), diagnostics);
        return diagnostics.HasErrors ? throw new InvalidOperationException(diagnostics.Sorted()[0].ToString()) : (MapNode)documents[0];
    }
}
