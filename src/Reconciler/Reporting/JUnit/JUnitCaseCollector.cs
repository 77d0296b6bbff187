using Reconciler.Applying;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.Reporting.Findings;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.JUnit;

/// <summary>The test cases of a report: a case for each flow of the project and of the plan, for each other file with a finding, and for a run that failed.</summary>
internal static class JUnitCaseCollector
{
    private static readonly HashSet<string> NotDone = [FindingRules.Blocked, FindingRules.NotTried];

    /// <summary>The cases: flows by type and name, then files, then the run.</summary>
    public static IReadOnlyList<JUnitCase> Of(RunReport report)
    {
        var findings = RunFindings.Of(report);
        var places = new ReportedPlaces(report.Flows);
        var seen = Seen(report);
        var results = (report.Applied?.Steps ?? []).GroupBy(result => result.Step.Key).ToDictionary(steps => steps.Key, steps => steps.First());
        SortedSet<FlowKey> flows = [.. report.Flows.Select(flow => flow.Key), .. (report.Plan?.Steps ?? []).Select(step => step.Key)];
        var byFlow = findings.ToLookup(finding => finding.Flow);
        var others = findings.Where(finding => finding.Flow is not { } flow || !flows.Contains(flow)).ToLookup(finding => finding.Place?.File);
        JUnitCase[] cases =
        [
            .. flows.Select(flow => OfFlow(flow, [.. byFlow[flow]], places.PlaceOf(flow), results.GetValueOrDefault(flow), report, seen)),
            .. others
                .Where(file => file.Key is not null)
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => Found(new JUnitCase("file", file.Key!, report.Folder + file.Key), [.. file])),
        ];
        return [.. cases, .. OfRun(report, [.. others[null]], hasFailures: cases.Any(test => test.Failures.Count > 0))];
    }

    private static JUnitCase OfFlow(FlowKey flow, Finding[] findings, FindingPlace? place, StepResult? result, RunReport report, HashSet<FlowKey> seen)
    {
        var test = Found(new JUnitCase(flow.Type, flow.Name, place is null ? null : report.Folder + place.File) { Time = result?.Elapsed ?? TimeSpan.Zero }, findings);
        return test.Failures.Count > 0 || test.Skipped is not null ? test : test with { Skipped = seen.Contains(flow) ? null : WhyNotSeen(report) };
    }

    private static JUnitCase Found(JUnitCase test, Finding[] findings)
    {
        string[] failures = [.. findings.Where(IsFailure).Select(Text)];
        return test with
        {
            Failures = failures,
            Skipped = failures.Length > 0 ? null : findings.FirstOrDefault(finding => NotDone.Contains(finding.Rule))?.Message,
            Notes = [.. findings.Where(finding => !IsFailure(finding) && !NotDone.Contains(finding.Rule)).Select(Text)],
        };
    }

    // Drift is what its command was asked to find, so it fails though it is a warning to others.
    private static bool IsFailure(Finding finding) => finding.Severity == Severity.Error || finding.Rule.StartsWith("drift-", StringComparison.Ordinal);

    private static string Text(Finding finding)
        => $"{(finding.Place is { } place ? $"{place}: " : "")}{finding.Severity.Word()} {finding.Rule}: {finding.Message}";

    // An apply that broke off after its plan may have published any flow of it, or none.
    private static HashSet<FlowKey> Seen(RunReport report) => report switch
    {
        { Applied: { } applied } => [.. applied.Steps.Select(step => step.Step.Key)],
        { Command: "apply", Plan: { } plan, Outcome: not RunOutcome.Done } => [.. plan.Steps.Where(step => step.Action == PlanAction.Unchanged).Select(step => step.Key)],
        { Plan: { } plan } => [.. plan.Steps.Select(step => step.Key)],
        { Drift: not null } or { Command: "validate" } => [.. report.Flows.Select(flow => flow.Key).Except(report.LeftOut)],
        _ => [],
    };

    private static string WhyNotSeen(RunReport report)
        => report.Outcome is RunOutcome.Done or RunOutcome.ChangesPending ? "This flow was left out." : "The run did not come to this flow.";

    // A run that failed must not look green because nobody can say at which flow.
    private static IEnumerable<JUnitCase> OfRun(RunReport report, Finding[] findings, bool hasFailures)
    {
        string[] errors = [.. findings.Where(IsFailure).Select(finding => finding.Message)];
        if (errors.Length == 0 && !hasFailures && report.Outcome is not (RunOutcome.Done or RunOutcome.ChangesPending))
        {
            errors = [RunSummary.Of(report)];
        }

        if (findings.Length > 0 || errors.Length > 0)
        {
            yield return new JUnitCase("run", report.Command, null) { Errors = errors, Notes = [.. findings.Where(finding => !IsFailure(finding)).Select(Text)] };
        }
    }
}
