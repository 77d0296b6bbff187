using System.Collections.Immutable;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Archy;

/// <summary>Reads the variables that a flow declares for its callers.</summary>
internal static class FlowVariables
{
    private const string TypeSuffix = "Variable";

    /// <summary>The flow's variables that are inputs or outputs, in document order.</summary>
    public static ImmutableArray<ContractVariable> Contract(ArchyFile file)
    {
        var declarations = from item in (file.Flow.List("variables")?.Items ?? []).OfType<YamlMap>()
                           from entry in item.Entries
                           where entry.Value is YamlMap
                           select Read(entry.Key, (YamlMap)entry.Value);
        return [.. declarations.Where(variable => variable.IsInput || variable.IsOutput)];
    }

    private static ContractVariable Read(string key, YamlMap variable) => new(
        variable.Text("name") ?? "",
        key.EndsWith(TypeSuffix, StringComparison.Ordinal) ? key[..^TypeSuffix.Length] : key,
        IsTrue(variable.Text("isInput")),
        IsTrue(variable.Text("isOutput")),
        variable.Text("description"));

    private static bool IsTrue(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}

/// <summary>An input or output that a flow offers to its callers.</summary>
internal sealed record ContractVariable(string Name, string Type, bool IsInput, bool IsOutput, string? Description = null);
