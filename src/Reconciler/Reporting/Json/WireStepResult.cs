using Reconciler.Applying;

namespace Reconciler.Reporting.Json;

/// <summary>What became of a step.</summary>
internal sealed record WireStepResult(
    WireFlowKey Flow,
    string Action,
    string Outcome,
    string? Reason,
    string? FlowId,
    string? Version,
    string? Job,
    double Seconds,
    IReadOnlyList<WireStepMessage> Messages)
{
    public static WireStepResult Of(StepResult result) => new(
        WireFlowKey.Of(result.Step.Key),
        PlanReport.Look(result.Step.Action).Verb,
        StepOutcomeWords.NameOf(result.Outcome),
        result.Reason,
        result.FlowId,
        result.Version,
        result.JobId,
        Math.Round(result.Elapsed.TotalSeconds, 3),
        [.. result.Messages.Select(WireStepMessage.Of)]);
}
