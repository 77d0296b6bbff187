using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>
/// Completes the variable declarations of an exported flow: ordered by name (16 of 18 public exports), with initial values and flags
/// written out.
/// </summary>
internal static class FlowVariableLists
{
    private static readonly string[] BothFlags = ["isInput", "isOutput"];

    /// <summary>Completes the variables of the flow and of its tasks.</summary>
    public static void Complete(ArchyFile file)
    {
        var flowFlags = Shape.Texts(ExportFacts.FlowType(file.Type.YamlKey)?.List("variableFlags"));
        foreach (var owner in YamlWalk.Maps(file.Flow).ToArray())
        {
            CompleteList(owner.List("variables"), ReferenceEquals(owner, file.Flow) ? flowFlags : BothFlags);
            CompleteList(owner.List("startUpTaskVariables"), BothFlags);
        }
    }

    private static void CompleteList(YamlList? variables, IReadOnlyList<string> flags)
    {
        if (variables is null || !variables.Items.TrueForAll(IsDeclaration))
        {
            return;
        }

        var sorted = variables.Items.OrderBy(NameOf, StringComparer.OrdinalIgnoreCase).ToArray();
        variables.Items.Clear();
        variables.Items.AddRange(sorted);
        foreach (var variable in sorted.Cast<YamlMap>().SelectMany(item => item.Entries).Select(entry => entry.Value).OfType<YamlMap>())
        {
            Complete(variable, flags);
        }
    }

    private static void Complete(YamlMap variable, IReadOnlyList<string> flags)
    {
        if (variable.Text("description") is "")
        {
            variable.Remove("description");
        }

        ExportFacts.Variable.AddDefaults(variable);
        foreach (var flag in flags.Where(flag => !variable.Has(flag)))
        {
            variable.Set(flag, YamlScalar.False);
        }

        ExportFacts.Variable.Order(variable);
    }

    private static bool IsDeclaration(YamlNode item) =>
        item is YamlMap { Count: 1 } map
        && map.Entries[0].Value is YamlMap
        && map.Entries[0].Key.EndsWith("Variable", StringComparison.Ordinal);

    private static string NameOf(YamlNode item) => ((YamlMap)((YamlMap)item).Entries[0].Value).Text("name") ?? "";
}
