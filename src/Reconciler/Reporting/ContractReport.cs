using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Reporting;

/// <summary>A shared flow's contract, its callers, and the values that each passes, as lines for a person.</summary>
public static class ContractReport
{
    /// <summary>The inputs and outputs, then each call with its bindings.</summary>
    /// <param name="sharedFlow">The shared flow.</param>
    /// <param name="flows">All flows of the project, among which callers are looked for.</param>
    public static IEnumerable<ReportLine> Lines(CompiledFlow sharedFlow, IReadOnlyList<CompiledFlow> flows)
    {
        var name = sharedFlow.Document.Key.Name;
        var version = sharedFlow.ContractVersion is { } written ? $", contract version {written}" : "";
        yield return ReportLine.Of($"{name}  ({sharedFlow.Manifest.Position}{version})", Tone.Strong);
        yield return ReportLine.Of($"callable from {string.Join(", ", sharedFlow.Document.CallableFrom)}", indent: 2);
        foreach (var line in Parameters("inputs", sharedFlow.Contract.Inputs).Concat(Parameters("outputs", sharedFlow.Contract.Outputs)))
        {
            yield return line;
        }

        (CompiledFlow Caller, CallSite Site)[] calls =
        [
            .. flows.SelectMany(flow => flow.Document.CallSites.Where(site => site.SharedFlow == name).Select(site => (flow, site))),
        ];
        yield return ReportLine.Empty;
        yield return ReportLine.Of(calls.Length == 0 ? "No flow of this project invokes it." : $"Invoked {FlowWords.Count(calls.Length, "time")}:", Tone.Strong);
        foreach (var line in calls.SelectMany(call => Call(call.Caller, call.Site)))
        {
            yield return line;
        }
    }

    private static IEnumerable<ReportLine> Parameters(string title, IReadOnlyList<ContractParameter> parameters)
    {
        yield return ReportLine.Of(parameters.Count == 0 ? $"{title}: none" : $"{title}:", indent: 2);
        foreach (var parameter in parameters)
        {
            yield return ReportLine.Of($"{parameter.Name}: {parameter.Type}{(parameter.Required ? ", required" : "")}", indent: 4);
        }
    }

    private static IEnumerable<ReportLine> Call(CompiledFlow caller, CallSite site)
    {
        var step = site.StepName is null ? "" : $", step '{site.StepName}'";
        yield return ReportLine.Of($"{FlowWords.Named(caller.Document.Key)}{step}  ({site.Position})", indent: 2);
        foreach (var binding in site.Inputs)
        {
            yield return ReportLine.Of($"{binding.Name} ← {NodeText.Of(binding.Value)}", Tone.Faint, 4);
        }

        foreach (var binding in site.Outputs)
        {
            yield return ReportLine.Of($"{binding.Name} → {NodeText.Of(binding.Value)}", Tone.Faint, 4);
        }
    }
}
