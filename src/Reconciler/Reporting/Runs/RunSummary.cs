using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Runs;

/// <summary>A run in one or two sentences, the headline of every output: the last thing that happened, then the error that ended the run.</summary>
public static class RunSummary
{
    /// <summary>The sentences, secrets masked only if the report's are.</summary>
    public static string Of(RunReport report)
    {
        var result = Result(report);
        return report.Errors.Count == 0 ? result
            : report.Applied is null ? $"Failed: {report.Errors[0]}"
            : $"{result} Then it failed: {report.Errors[0]}";
    }

    /// <summary>The sentence for manifests without an error.</summary>
    /// <param name="flows">How many flows the manifests describe.</param>
    public static string Valid(int flows) => $"Valid: {FlowWords.Count(flows, "flow")}.";

    private static string Result(RunReport report) => report switch
    {
        { Applied: { } applied, Rollback: { } rollback } => $"{ApplyReport.Summary(applied)} {RollbackReport.Summary(rollback)}",
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
