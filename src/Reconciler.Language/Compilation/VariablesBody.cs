using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Schemas;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>The variables of a flow in the steps form: the contract's inputs and outputs, and the flow's own.</summary>
internal static class VariablesBody
{
    /// <summary>The scope of the flow's variables in Architect.</summary>
    public static string Prefix(ManifestKind kind) => kind == ManifestKind.SharedFlow ? "Common" : "Flow";

    /// <summary>The scope of a task's own variables.</summary>
    public const string TaskPrefix = "Task";

    /// <summary>Every declared variable, inputs first; a name that is both an input and an output is one variable that is both.</summary>
    public static IReadOnlyList<DeclaredVariable> Read(Manifest manifest, DiagnosticBag diagnostics)
    {
        var contract = manifest.Spec.Map("contract");
        var outputs = Declared(contract?.Map("outputs"), isInput: false, isOutput: true).ToDictionary(v => v.Name, StringComparer.Ordinal);
        var inputs = Declared(contract?.Map("inputs"), isInput: true, isOutput: false)
            .Select(input => outputs.Remove(input.Name, out var both) && both.Type == input.Type ? input with { IsOutput = true } : input);
        var seen = new Dictionary<string, DeclaredVariable>(StringComparer.Ordinal);
        foreach (var variable in inputs.ToArray().Concat(outputs.Values).Concat(Declared(manifest.Spec.Map("variables"), false, false)))
        {
            if (!ArchitectType.TryParse(variable.Type, out var type) || type.Name != variable.Type)
            {
                diagnostics.Add(DiagnosticCatalog.UnknownType(variable.Position, variable.Type, [.. ArchitectType.Names]));
            }

            if (!seen.TryAdd(variable.Name, variable))
            {
                diagnostics.Add(DiagnosticCatalog.DuplicateVariable(variable.Position, variable.Name, seen[variable.Name].Position));
            }
        }

        return [.. seen.Values];
    }

    /// <summary>The Archy list <c>variables</c>; null when there are none.</summary>
    public static ListNode? Compile(IReadOnlyList<DeclaredVariable> variables, string prefix, StepCompiler compiler)
        => variables.Count == 0 ? null : new ListNode([.. variables.Select(v => Compile(v, prefix, compiler))], variables[0].Position);

    private static MapNode Compile(DeclaredVariable variable, string prefix, StepCompiler compiler)
    {
        var body = new MapBuilder(variable.Position)
            .Add("name", $"{prefix}.{variable.Name}")
            .Add("description", variable.Description)
            .Add("initialValue", variable.Initial is null ? ArchyValue.NoValue(variable.Position) : compiler.Expressions.Value(variable.Initial));
        // Exports write both for a common module's variables, and for a call flow's neither.
        if (prefix == "Common")
        {
            body.Add("isInput", variable.IsInput).Add("isOutput", variable.IsOutput);
        }

        return MapBuilder.Of($"{variable.Type}Variable", body.Build());
    }

    /// <summary>The variables of one map of declarations.</summary>
    public static IEnumerable<DeclaredVariable> Declared(MapNode? map, bool isInput, bool isOutput) => (map?.Entries ?? []).Select(entry =>
    {
        var details = entry.Value as MapNode;
        return new DeclaredVariable(
            entry.Name,
            details?.Text("type") ?? $"{entry.Value}",
            details?.Text("description"),
            details?[isInput ? "default" : "initial"],
            isInput,
            isOutput,
            entry.Key.Position);
    });
}
