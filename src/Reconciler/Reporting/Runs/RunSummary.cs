using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Runs;

/// <summary>A run in one sentence: the last thing that happened is what counts.</summary>
public static class RunSummary
{
    /// <summary>The sentence.</summary>
    public static string Of(RunReport report)
    {
        var result = Result(report);
        return report.Errors.Count == 0 ? result
            : report.Applied is null ? $"Failed: {report.Errors[0]}"
            : $"{result} Then it failed: {report.Errors[0]}";
    }

    /// <summary>What is said of manifests without an error.</summary>
    /// <param name="flows">How many flows they describe.</param>
    public static string Valid(int flows) => $"Valid: {FlowWords.Count(flows, "flow")}.";

    private static string Result(RunReport report) => report switch
    {
        { Applied: { } applied, Restored: { } restored } => $"{ApplyReport.Summary(applied)} {RollbackReport.Summary(restored)}",
        { Applied: { } applied } => ApplyReport.Summary(applied),
        { Outcome: RunOutcome.Cancelled } => "Cancelled: nothing was applied.",
        { Drift: { } drift, HasErrors: false } => DriftReport.Summary(drift),
        { Plan: { } plan, HasErrors: true } => $"{PlanReport.Summary(plan)} It cannot be applied: {DiagnosticReport.Summary(report.Diagnostics)}",
        { Plan: { } plan } => PlanReport.Summary(plan),
        { HasErrors: true } => DiagnosticReport.Summary(report.Diagnostics),
        { Outcome: RunOutcome.Done } => Valid(report.Flows.Count),
        _ => "Failed.",
    };
}
