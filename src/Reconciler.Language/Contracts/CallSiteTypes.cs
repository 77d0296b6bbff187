using Reconciler.Language.Diagnostics;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Types;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Contracts;

/// <summary>
/// Compares the types of values and variables at a call site with those that the shared flow declares. Where a type is not known there is no
/// diagnostic.
/// </summary>
internal static class CallSiteTypes
{
    /// <summary>A diagnostic for each input that is given a value of another type.</summary>
    public static IEnumerable<Diagnostic> CheckInputs(CallSite site, IReadOnlyList<ContractParameter> inputs) =>
        from binding in site.Inputs
        let type = TypeOf(binding, inputs)
        where type is not null
        let mismatch = ValueTypes.Check(binding.Value, type.Value, site.Variables)
        where mismatch is not null
        select Diagnose(mismatch, site.SharedFlow, binding.Name, type.Value.WithArticle) with { ValueStart = mismatch.ValueStart };

    /// <summary>A diagnostic for each output that a variable of another type takes.</summary>
    public static IEnumerable<Diagnostic> CheckOutputs(CallSite site, IReadOnlyList<ContractParameter> outputs) =>
        from binding in site.Outputs
        let type = TypeOf(binding, outputs)
        let target = (binding.Value as MapNode)?.Scalar("var")
        where type is not null && target is not null
        let declared = site.Variables.Find(target.Text)
        let variableType = site.Variables.TypeOf(target.Text)
        where variableType is not null && !Conversions.Allow(type.Value, variableType.Value)
        select DiagnosticCatalog.OutputOfOtherType(
            target.Position, site.SharedFlow, binding.Name, type.Value.WithArticle, new TypedVariable(target.Text, variableType.Value.WithArticle, declared.Position));

    private static Diagnostic Diagnose(TypeMismatch mismatch, string sharedFlow, string name, string expected) => mismatch.IsCertain
        ? DiagnosticCatalog.InputOfOtherType(mismatch.Position, sharedFlow, name, expected, mismatch.Found, mismatch.Cure)
        : DiagnosticCatalog.InputOfDoubtfulType(mismatch.Position, sharedFlow, name, expected, mismatch.Found, mismatch.Cure);

    private static ArchitectType? TypeOf(CallBinding binding, IReadOnlyList<ContractParameter> parameters)
        => parameters.FirstOrDefault(parameter => parameter.Name == binding.Name) is { } parameter && ArchitectType.TryParse(parameter.Type, out var type)
            ? type
            : null;
}
