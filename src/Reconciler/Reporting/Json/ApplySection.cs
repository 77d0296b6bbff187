using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Rollback;

namespace Reconciler.Reporting.Json;

/// <summary>How each step of an applied plan ended, as a part of a report.</summary>
internal sealed record ApplySection(string Summary, bool IsComplete, IReadOnlyList<JsonStepResult> Steps)
{
    public static ApplySection Of(ApplyResult result) => new(ApplyReport.Summary(result), result.IsComplete, [.. result.Steps.Select(JsonStepResult.Of)]);
}

/// <summary>How a step ended. The properties mean what those of <see cref="StepResult"/> of the same name mean.</summary>
internal sealed record JsonStepResult
{
    public required JsonFlowKey Flow { get; init; }

    public required string Action { get; init; }

    public required string Outcome { get; init; }

    public string? Reason { get; init; }

    public string? FlowId { get; init; }

    public string? Version { get; init; }

    public string? Job { get; init; }

    public required double Seconds { get; init; }

    public required IReadOnlyList<JsonStepMessage> Messages { get; init; }

    public static JsonStepResult Of(StepResult result) => new()
    {
        Flow = JsonFlowKey.Of(result.Step.Key),
        Action = result.Step.Action.Word(),
        Outcome = result.Outcome.Word(),
        Reason = result.Reason,
        FlowId = result.FlowId,
        Version = result.Version,
        Job = result.JobId,
        Seconds = Math.Round(result.Elapsed.TotalSeconds, 3),
        Messages = [.. result.Messages.Select(JsonStepMessage.Of)],
    };
}

/// <summary>A message of the org about a step.</summary>
internal sealed record JsonStepMessage(string Severity, string Text, JsonPlace? Place, IReadOnlyList<string>? LookUps)
{
    public static JsonStepMessage Of(StepMessage message) => new(
        message.Severity switch
        {
            JobMessageSeverity.Warning => "warning",
            JobMessageSeverity.Error => "error",
            _ => "unknown",
        },
        message.Text,
        JsonPlace.Of(message.Place),
        message.LookUps.Count == 0 ? null : message.LookUps);
}

/// <summary>How publishing the former content of a failed run's flows ended, as a part of a report.</summary>
internal sealed record RollbackSection(string Summary, bool IsAsBefore, IReadOnlyList<JsonStepResult> Steps, IReadOnlyList<string> Notes)
{
    public static RollbackSection Of(RollbackResult rollback)
        => new(RollbackReport.Summary(rollback), rollback.IsAsBefore, [.. rollback.Result.Steps.Select(JsonStepResult.Of)], rollback.Plan.Notes);
}
