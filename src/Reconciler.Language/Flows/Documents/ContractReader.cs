using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Documents;

/// <summary>Reads contracts: from the variables of an Archy flow, and as written in a manifest.</summary>
internal static class ContractReader
{
    /// <summary>The contract that the variables with <c>isInput</c> and <c>isOutput</c> make.</summary>
    public static Contract FromArchy(MapNode body)
    {
        var variables = ArchyVariableReader.In(body).ToArray();
        return new Contract(
            [.. variables.Where(v => v.IsInput).Select(v => new ContractParameter(ArchyVariableReader.WithoutScope(v.Name), v.Type, false, v.Position))],
            [.. variables.Where(v => v.IsOutput).Select(v => new ContractParameter(ArchyVariableReader.WithoutScope(v.Name), v.Type, false, v.Position))]);
    }

    /// <summary>The contract as <c>spec.contract</c> writes it; null when there is none.</summary>
    public static Contract? FromManifest(MapNode spec) => spec.Map("contract") is { } contract
        ? new Contract(Parameters(contract.Map("inputs")), Parameters(contract.Map("outputs")))
        : null;

    private static ContractParameter[] Parameters(MapNode? map) =>
    [
        .. (map?.Entries ?? []).Select(entry => new ContractParameter(
            entry.Name,
            (entry.Value as MapNode)?.Text("type") ?? $"{entry.Value}",
            entry.Value is MapNode declared && declared.IsTrue("required"),
            entry.Key.Position)),
    ];
}
