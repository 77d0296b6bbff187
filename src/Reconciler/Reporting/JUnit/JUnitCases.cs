using Reconciler.Applying;
using Reconciler.Diagnostics;
using Reconciler.Reporting.Findings;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.JUnit;

/// <summary>The test cases of a report: every flow of the project and of the plan, every other file that something is found in, and the run itself when it failed.</summary>
internal static class JUnitCases
{
    private static readonly HashSet<string> NotDone = [FindingRules.Blocked, FindingRules.NotTried];

    /// <summary>The cases: flows by type and name, then files, then the run.</summary>
    public static IReadOnlyList<JUnitCase> Of(RunReport report)
    {
        var findings = RunFindings.Of(report);
        var places = new FlowPlaces(report.Flows);
        var results = (report.Applied?.Steps ?? []).GroupBy(result => result.Step.Key).ToDictionary(steps => steps.Key, steps => steps.First());
        FlowKey[] flows = [.. report.Flows.Select(flow => flow.Key).Concat((report.Plan?.Steps ?? []).Select(step => step.Key)).Distinct().Order()];
        var byFlow = findings.ToLookup(finding => finding.Flow);
        var others = findings.Where(finding => finding.Flow is not { } flow || !flows.Contains(flow)).ToLookup(finding => finding.Place?.File);
        return
        [
            .. flows.Select(flow => OfFlow(flow, [.. byFlow[flow]], places.PlaceOf(flow), results.GetValueOrDefault(flow), report)),
            .. others.Where(file => file.Key is not null).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Found(new JUnitCase("file", file.Key!, report.Folder + file.Key), [.. file])),
            .. OfRun(report, [.. others[null]]),
        ];
    }

    private static JUnitCase OfFlow(FlowKey flow, Finding[] findings, FindingPlace? place, StepResult? result, RunReport report)
    {
        var test = Found(new JUnitCase(flow.Type, flow.Name, place is null ? null : report.Folder + place.File) { Time = result?.Elapsed ?? TimeSpan.Zero }, findings);
        return test.Failures.Count > 0 || test.Skipped is not null ? test : test with { Skipped = WhyNotLookedAt(flow, report) };
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
        => $"{(finding.Place is { } place ? $"{place}: " : "")}{(finding.Severity == Severity.Error ? "error" : "warning")} {finding.Rule}: {finding.Message}";

    private static string? WhyNotLookedAt(FlowKey flow, RunReport report) => report switch
    {
        { Command: "validate" } => null,
        { Applied: { } applied } => applied.Steps.Any(step => step.Step.Key == flow) ? null : "The run did not come to this flow.",
        { Plan: { } plan } => plan.Steps.Any(step => step.Key == flow) ? null : "The plan leaves this flow out.",
        { Drift: not null } => report.LeftOut.Contains(flow) ? "This flow was left out." : null,
        _ => "The run did not come to this flow.",
    };

    private static IEnumerable<JUnitCase> OfRun(RunReport report, Finding[] findings)
    {
        var isUnexplained = report.ExitCode != 0 && report.Outcome is RunOutcome.Failed or RunOutcome.Cancelled or RunOutcome.Broken && findings.Length == 0 && !report.HasErrors;
        if (findings.Length > 0 || isUnexplained)
        {
            string[] errors = [.. findings.Where(IsFailure).Select(finding => finding.Message)];
            yield return new JUnitCase("run", report.Command, null)
            {
                Errors = isUnexplained ? [RunSummary.Of(report)] : errors,
                Notes = [.. findings.Where(finding => !IsFailure(finding)).Select(Text)],
            };
        }
    }
}
