using Reconciler.Applying;
using Reconciler.Diff;
using Reconciler.Drift;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Planning;
using Reconciler.Rollback;

namespace Reconciler.Reporting.Runs;

/// <summary>
/// Takes secrets out of a report, before any format is made of it: in the finished text a secret may be escaped, and would not be found. Hashes, ids
/// and paths are no free text and stay.
/// </summary>
public static class RunReportMask
{
    /// <summary>The same report without secrets.</summary>
    public static RunReport Apply(RunReport report, SecretSet secrets) => report with
    {
        Flows = [.. report.Flows.Select(flow => flow with { Key = Mask(flow.Key, secrets) })],
        LeftOut = [.. report.LeftOut.Select(key => Mask(key, secrets))],
        Diagnostics = [.. report.Diagnostics.Select(diagnostic => Apply(diagnostic, secrets))],
        Plan = report.Plan is { } plan ? Apply(plan, secrets) : null,
        Applied = report.Applied is { } applied ? Apply(applied, secrets) : null,
        Rollback = report.Rollback is { } rollback ? new RollbackResult(Apply(rollback.Plan, secrets), Apply(rollback.Result, secrets)) : null,
        Drift = report.Drift is { } drift ? Apply(drift, secrets) : null,
        Errors = Mask(report.Errors, secrets),
    };

    /// <summary>The same diagnostic without secrets.</summary>
    public static Diagnostic Apply(Diagnostic diagnostic, SecretSet secrets) => diagnostic with
    {
        Message = secrets.Mask(diagnostic.Message),
        Related = [.. diagnostic.Related.Select(related => related with { Note = secrets.Mask(related.Note) })],
    };

    /// <summary>The same plan without secrets.</summary>
    public static Plan Apply(Plan plan, SecretSet secrets) => plan with
    {
        Steps = [.. plan.Steps.Select(step => Apply(step, secrets))],
        Notes = Mask(plan.Notes, secrets),
        Breaches = Mask(plan.Breaches, secrets),
    };

    /// <summary>The same drift without secrets.</summary>
    public static DriftResult Apply(DriftResult drift, SecretSet secrets) => drift with
    {
        Findings = [.. drift.Findings.Select(finding => Apply(finding, secrets))],
        NotApplied = [.. drift.NotApplied.Select(key => Mask(key, secrets))],
        Notes = Mask(drift.Notes, secrets),
    };

    private static ApplyResult Apply(ApplyResult applied, SecretSet secrets) => new([.. applied.Steps.Select(step => Apply(step, secrets))]);

    private static PlanStep Apply(PlanStep step, SecretSet secrets) => step with
    {
        Key = Mask(step.Key, secrets),
        Reasons = Mask(step.Reasons, secrets),
        DependsOn = [.. step.DependsOn.Select(key => Mask(key, secrets))],
        UnmanagedCallers = [.. step.UnmanagedCallers.Select(key => Mask(key, secrets))],
        Changes = ChangeMask.Apply(step.Changes, secrets),
        FormerName = step.FormerName is null ? null : secrets.Mask(step.FormerName),
        LeftAlone = Mask(step.LeftAlone, secrets),
    };

    private static StepResult Apply(StepResult result, SecretSet secrets) => result with
    {
        Step = Apply(result.Step, secrets),
        Reason = result.Reason is null ? null : secrets.Mask(result.Reason),
        Messages = [.. result.Messages.Select(message => message with { Text = secrets.Mask(message.Text), LookUps = Mask(message.LookUps, secrets) })],
    };

    private static DriftFinding Apply(DriftFinding finding, SecretSet secrets) => finding with
    {
        Flow = Mask(finding.Flow, secrets),
        What = Mask(finding.What, secrets),
        Changes = ChangeMask.Apply(finding.Changes, secrets),
        IgnoredBecause = finding.IgnoredBecause is null ? null : secrets.Mask(finding.IgnoredBecause),
    };

    private static FlowKey Mask(FlowKey key, SecretSet secrets) => key with { Name = secrets.Mask(key.Name) };

    private static string[] Mask(IEnumerable<string> texts, SecretSet secrets) => [.. texts.Select(secrets.Mask)];
}
