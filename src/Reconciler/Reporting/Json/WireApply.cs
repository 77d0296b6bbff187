using Reconciler.Applying;

namespace Reconciler.Reporting.Json;

/// <summary>What became of a plan.</summary>
internal sealed record WireApply(string Summary, bool IsComplete, IReadOnlyList<WireStepResult> Steps)
{
    public static WireApply Of(ApplyResult result) => new(ApplyReport.Summary(result), result.IsComplete, [.. result.Steps.Select(WireStepResult.Of)]);
}
