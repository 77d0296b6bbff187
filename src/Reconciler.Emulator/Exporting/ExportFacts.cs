using System.Collections.Concurrent;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>The tables of what an export adds to a flow file; the YAML files in the folder Facts hold them with their evidence.</summary>
internal static class ExportFacts
{
    private static readonly Lazy<YamlMap> FlowTypeFacts = new(() => Read("flow-types"));
    private static readonly Lazy<YamlMap> ActionFacts = new(() => Read("actions"));
    private static readonly Lazy<YamlMap> PartFacts = new(() => Read("parts"));
    private static readonly ConcurrentDictionary<string, Shape> Actions = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Shape> Containers = new(StringComparer.Ordinal);
    private static readonly Lazy<Shape> LazyChoice = new(() => new Shape(PartFacts.Value.Map("choice")));
    private static readonly Lazy<Shape> LazyVariable = new(() => new Shape(PartFacts.Value.Map("variable")));
    private static readonly Lazy<Shape> LazyDataAction = new(() => new Shape(PartFacts.Value.Map("dataAction")));

    /// <summary>The order of the keys of a flow.</summary>
    public static IReadOnlyList<string> FlowKeyOrder { get; } = Shape.Texts(FlowTypeFacts.Value.List("keyOrder"));

    /// <summary>Keys of a flow that an export leaves out when their value is empty.</summary>
    public static IReadOnlyList<string> OmittedWhenEmpty { get; } = Shape.Texts(FlowTypeFacts.Value.List("omittedWhenEmpty"));

    /// <summary>How a menu choice is written.</summary>
    public static Shape Choice => LazyChoice.Value;

    /// <summary>How the declaration of a variable is written.</summary>
    public static Shape Variable => LazyVariable.Value;

    /// <summary>How the call of a data action is written.</summary>
    public static Shape DataAction => LazyDataAction.Value;

    /// <summary>What the tables say of a flow type, by its YAML key; null when they say nothing.</summary>
    public static YamlMap? FlowType(string yamlKey) => FlowTypeFacts.Value.Map("types")?.Map(yamlKey);

    /// <summary>How an action is written, by its YAML key; without order and additions when no table knows it.</summary>
    public static Shape Action(string key) => Actions.GetOrAdd(key, static name => new Shape(ActionFacts.Value.Map(name)));

    /// <summary>How a menu, state, task or bot is written, by its YAML key.</summary>
    public static Shape Container(string key) =>
        Containers.GetOrAdd(key, static name => new Shape(PartFacts.Value.Map("containers")?.Map(name)));

    /// <summary>The kind of action whose keys a menu choice of that kind has among its own; null for none.</summary>
    public static string? ActionOfChoice(string choice) => PartFacts.Value.Map("choiceActions")?.Text(choice);

    private static YamlMap Read(string name)
    {
        using var stream = typeof(ExportFacts).Assembly.GetManifestResourceStream($"Facts.{name}.yaml")
            ?? throw new InvalidOperationException($"The table of facts '{name}' is missing.");
        using var reader = new StreamReader(stream);
        return (YamlMap)YamlReader.Read(reader.ReadToEnd());
    }
}
