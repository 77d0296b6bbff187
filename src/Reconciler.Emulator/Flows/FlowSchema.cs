using Reconciler.Emulator.Archy;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Flows;

/// <summary>Describes a flow's inputs or outputs as JSON Schema; the exact shape is an assumption (see docs/emulator.md).</summary>
internal static class FlowSchema
{
    private const string CollectionSuffix = "Collection";

    /// <summary>The schema of the inputs of a version.</summary>
    public static WireSchema? Inputs(string flowName, StoredVersion version) =>
        Of(flowName, version.Contract.Where(variable => variable.IsInput));

    /// <summary>The schema of the outputs of a version.</summary>
    public static WireSchema? Outputs(string flowName, StoredVersion version) =>
        Of(flowName, version.Contract.Where(variable => variable.IsOutput));

    private static WireSchema Of(string flowName, IEnumerable<ContractVariable> variables) => new()
    {
        Title = flowName,
        Properties = new SortedDictionary<string, WireSchemaProperty>(
            variables.DistinctBy(variable => variable.Name).ToDictionary(variable => variable.Name, Property),
            StringComparer.Ordinal),
    };

    private static WireSchemaProperty Property(ContractVariable variable) =>
        variable.Type.EndsWith(CollectionSuffix, StringComparison.Ordinal)
            ? new WireSchemaProperty("array", Description: variable.Description, Items: Simple(variable.Type[..^CollectionSuffix.Length]))
            : Simple(variable.Type) with { Description = variable.Description };

    private static WireSchemaProperty Simple(string type) => type switch
    {
        "integer" => new WireSchemaProperty("integer"),
        "decimal" or "currency" => new WireSchemaProperty("number"),
        "boolean" => new WireSchemaProperty("boolean"),
        "json" => new WireSchemaProperty("object"),
        "string" => new WireSchemaProperty("string"),
        _ => new WireSchemaProperty("string", Format: type),
    };
}
