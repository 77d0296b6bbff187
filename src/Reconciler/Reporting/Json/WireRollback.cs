using Reconciler.Rollback;

namespace Reconciler.Reporting.Json;

/// <summary>What became of giving the flows of a failed run their former content back.</summary>
internal sealed record WireRollback(string Summary, bool IsAsBefore, IReadOnlyList<WireStepResult> Steps, IReadOnlyList<string> Notes)
{
    public static WireRollback Of(RollbackResult restored)
        => new(RollbackReport.Summary(restored), restored.IsAsBefore, [.. restored.Result.Steps.Select(WireStepResult.Of)], restored.Plan.Notes);
}
