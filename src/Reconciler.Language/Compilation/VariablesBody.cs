using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>Compiles the variables of a manifest in the steps form: the contract's inputs and outputs, and the flow's own.</summary>
internal static class VariablesBody
{
    /// <summary>The scope of a task's own variables in Architect, without the dot.</summary>
    public const string TaskPrefix = "Task";

    /// <summary>The scope of the flow's variables in Architect, without the dot.</summary>
    public static string Prefix(ManifestKind kind) => kind == ManifestKind.SharedFlow ? "Common" : "Flow";

    /// <summary>Reads every declared variable of a manifest, and reports unknown types and names that are declared twice.</summary>
    /// <returns>Inputs first; a name that is declared as input and as output of one type is a single variable that is both.</returns>
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

    /// <summary>The value of Archy's key <c>variables</c>; null when there are none.</summary>
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

    /// <summary>The variables of one map of declarations, such as <c>contract.inputs</c>; none when the map is null.</summary>
    public static IEnumerable<DeclaredVariable> Declared(MapNode? map, bool isInput, bool isOutput) => (map?.Entries ?? []).Select(entry =>
    {
        var details = entry.Value as MapNode;
        return new DeclaredVariable
        {
            Name = entry.Name,
            Type = details?.Text("type") ?? $"{entry.Value}",
            Description = details?.Text("description"),
            Initial = details?[isInput ? "default" : "initial"],
            IsInput = isInput,
            IsOutput = isOutput,
            Position = entry.Key.Position,
        };
    });
}

/// <summary>A variable that a manifest declares: an input, an output, or one of the flow's own.</summary>
internal sealed record DeclaredVariable
{
    /// <summary>Its name without scope.</summary>
    public required string Name { get; init; }

    /// <summary>Its Architect type, as written.</summary>
    public required string Type { get; init; }

    /// <summary>What it is for; null when the manifest does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Its value at the start, as an expression or a value of Archy; null for none.</summary>
    public Node? Initial { get; init; }

    /// <summary>True for an input of the contract.</summary>
    public bool IsInput { get; init; }

    /// <summary>True for an output of the contract.</summary>
    public bool IsOutput { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourcePosition Position { get; init; }
}
