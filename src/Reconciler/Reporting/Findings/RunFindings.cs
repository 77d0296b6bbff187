using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Findings;

/// <summary>Selects what of a report is shown at places of files. Every format uses this one decision of what is a finding.</summary>
internal static class RunFindings
{
    /// <summary>Every finding: diagnostics by place, then flows in the order of the plan, then what ended the run.</summary>
    public static IReadOnlyList<Finding> Of(RunReport report)
    {
        var places = new ReportedPlaces(report.Flows);
        return
        [
            .. report.Diagnostics.Select(diagnostic => Of(diagnostic, places)),
            .. report.Applied is { } applied ? applied.Steps.SelectMany(step => Of(step, places)) : (report.Plan?.Blocked ?? []).Select(step => Of(step, report.Command, places)),
            .. (report.Plan?.Breaches ?? []).Select(breach => new Finding(FindingRules.Guardrail, Severity.Warning, breach, null)),
            .. (report.Drift?.Drift ?? []).Select(finding => Of(finding, places)),
            .. report.Errors.Select(error => new Finding(FindingRules.RunFailed, Severity.Error, error, null)),
        ];
    }

    private static Finding Of(Diagnostic diagnostic, ReportedPlaces places) => new(diagnostic.Code, diagnostic.Severity, diagnostic.Message, FindingPlace.Of(diagnostic.Position))
    {
        Flow = places.FlowAt(diagnostic.Position),
        Related = diagnostic.Related,
    };

    // A plan only tells: it becomes an error when somebody applies it.
    private static Finding Of(PlanStep step, string command, ReportedPlaces places)
        => About(step.Key, step.Manifest, FindingRules.Blocked, command == "apply" ? Severity.Error : Severity.Warning, $"is blocked: {string.Join("; ", step.Reasons)}", places);

    private static IEnumerable<Finding> Of(StepResult result, ReportedPlaces places)
    {
        var step = result.Step;
        var messages = result.Messages.Count == 0 ? "" : $": {string.Join(' ', result.Messages.Select(message => message.Text))}";
        var place = result.Messages.Select(message => FindingPlace.Of(message.Place)).FirstOrDefault(at => at is not null);
        Finding Found(string rule, Severity severity, string what)
        {
            var finding = About(step.Key, step.Manifest, rule, severity, what + messages, places);
            return place is null ? finding : finding with { Place = place };
        }

        return result.Outcome switch
        {
            StepOutcome.Failed => [Found(FindingRules.NotApplied, Severity.Error, $"failed: {result.Reason}")],
            StepOutcome.Unknown => [Found(FindingRules.NotApplied, Severity.Error, $"is not known to be done: {result.Reason}")],
            StepOutcome.Blocked => [Found(FindingRules.Blocked, Severity.Error, $"is blocked: {result.Reason}")],
            StepOutcome.Skipped => [Found(FindingRules.NotTried, Severity.Warning, $"was skipped: {result.Reason}")],
            StepOutcome.NotStarted => [Found(FindingRules.NotTried, Severity.Warning, $"was not started: {result.Reason}")],
            StepOutcome.Done when result.Messages.Any(message => message.Severity == JobMessageSeverity.Warning) => [Found(FindingRules.Warned, Severity.Warning, "was published")],
            _ => [],
        };
    }

    private static Finding Of(DriftFinding finding, ReportedPlaces places)
    {
        var who = DriftReport.WhoAndWhen(finding) is { } text ? $" ({text})" : "";
        return About(finding.Flow, finding.Manifest, FindingRules.OfDrift(finding.Kind), Severity.Warning, $"has drifted: {string.Join("; ", finding.What)}{who}", places);
    }

    private static Finding About(FlowKey flow, string? manifest, string rule, Severity severity, string what, ReportedPlaces places)
    {
        var place = places.PlaceOf(flow) ?? (manifest is null ? null : new FindingPlace(manifest, 0, 0));
        return new Finding(rule, severity, $"The {FlowWords.Named(flow)} {what}", place) { Flow = flow };
    }
}
