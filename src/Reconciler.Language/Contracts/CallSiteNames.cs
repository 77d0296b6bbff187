using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.Contracts;

/// <summary>Compares the names of inputs and outputs at a call site with those that the shared flow declares.</summary>
internal static class CallSiteNames
{
    /// <summary>A diagnostic for each input that the shared flow does not have, and for each required one that is not passed.</summary>
    public static IEnumerable<Diagnostic> CheckInputs(CallSite site, IReadOnlyList<ContractParameter> inputs)
    {
        string[] meant = [.. Meant(site.Inputs, inputs)];
        return Unknown(site, "input", site.Inputs, inputs).Concat(inputs
            .Where(input => input.Required && site.Inputs.All(binding => binding.Name != input.Name) && !meant.Contains(input.Name, StringComparer.Ordinal))
            .Select(missing => DiagnosticCatalog.MissingInput(site.Position, site.SharedFlow, missing.Name)));
    }

    /// <summary>A diagnostic for each output that the shared flow does not have.</summary>
    public static IEnumerable<Diagnostic> CheckOutputs(CallSite site, IReadOnlyList<ContractParameter> outputs)
        => Unknown(site, "output", site.Outputs, outputs);

    private static IEnumerable<Diagnostic> Unknown(
        CallSite site, string direction, IEnumerable<CallBinding> bindings, IReadOnlyList<ContractParameter> parameters)
    {
        string[] known = [.. parameters.Select(parameter => parameter.Name)];
        return bindings
            .Where(binding => !known.Contains(binding.Name, StringComparer.Ordinal))
            .Select(binding => DiagnosticCatalog.UnknownParameter(binding.Position, site.SharedFlow, direction, binding.Name, known));
    }

    // A misspelt name is one mistake: the input that it suggests is not reported as missing, too.
    private static IEnumerable<string> Meant(IReadOnlyList<CallBinding> bindings, IReadOnlyList<ContractParameter> parameters) => bindings
        .Where(binding => parameters.All(parameter => parameter.Name != binding.Name))
        .Select(binding => Suggestion.Near(binding.Name, parameters.Select(parameter => parameter.Name)))
        .OfType<string>();
}
