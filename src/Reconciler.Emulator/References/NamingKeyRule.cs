using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>Places where the name is itself a key: called modules and bots, data tables, scripts.</summary>
internal static class NamingKeyRule
{
    private static readonly Dictionary<string, (ReferenceKind Kind, string? Qualifier)> Kinds = new(StringComparer.Ordinal)
    {
        ["commonModule"] = (ReferenceKind.Flow, "commonmodule"),
        ["botFlow"] = (ReferenceKind.Flow, "bot"),
        ["digitalBotFlow"] = (ReferenceKind.Flow, "digitalbot"),
        ["dataTable"] = (ReferenceKind.DataTable, null),
        ["screenPopScript"] = (ReferenceKind.Script, null),
    };

    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope) =>
        Kinds.TryGetValue(scope.Key, out var target) && scope.Value is YamlMap names
            ? names.Entries.Where(entry => entry.Value is YamlMap).Select(entry => Site(names, entry.Key, target.Kind, target.Qualifier))
            : [];

    private static ReferenceSite Site(YamlMap names, string name, ReferenceKind kind, string? qualifier) => new(
        new FlowReference(kind, name) { Qualifier = qualifier },
        newName => names.RenameKey(name, newName));
}
