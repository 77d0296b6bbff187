using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Reporting;

/// <summary>A plan as lines for a person: what is done to which flow and why, then the sum.</summary>
public static class PlanReport
{
    private static readonly PlanAction[] SummaryOrder =
    [
        PlanAction.Create,
        PlanAction.Update,
        PlanAction.Republish,
        PlanAction.Adopt,
        PlanAction.Rename,
        PlanAction.Restore,
        PlanAction.Delete,
        PlanAction.Blocked,
        PlanAction.Unchanged,
    ];

    /// <summary>Each step that has something to do, with its reasons and changes, then notes, breaches of guardrails and the sum.</summary>
    /// <param name="view">How much of the changes is shown; of a flow that is adopted, all of them are.</param>
    public static IEnumerable<ReportLine> Lines(Plan plan, ChangeView view)
    {
        foreach (var step in plan.Steps.Where(step => step.Action != PlanAction.Unchanged))
        {
            foreach (var line in Lines(step, view))
            {
                yield return line;
            }
        }

        foreach (var note in plan.Notes)
        {
            yield return new ReportLine(2, "i", note, Tone.Faint);
        }

        foreach (var breach in plan.Breaches)
        {
            yield return new ReportLine(2, "!", breach, Tone.Error);
        }

        if (plan.HasChanges || plan.Notes.Count > 0)
        {
            yield return ReportLine.Empty;
        }

        yield return ReportLine.Of(Summary(plan), Tone.Strong);
    }

    /// <summary>The sum in one sentence.</summary>
    public static string Summary(Plan plan)
    {
        if (plan.Steps is [{ Action: PlanAction.Unchanged, RestoresVersion: { } version } restored])
        {
            return $"No changes: '{restored.Key.Name}' has the content of version {version} already.";
        }

        var unchanged = plan.Steps.Count(step => step.Action == PlanAction.Unchanged);
        if (!plan.HasChanges)
        {
            return $"No changes: {FlowWords.Count(unchanged, "flow")} as the manifests want {(unchanged == 1 ? "it" : "them")}.";
        }

        var counts = SummaryOrder.Select(action => (Action: action, Count: plan.Steps.Count(step => step.Action == action))).Where(part => part.Count > 0);
        return $"Plan: {string.Join(", ", counts.Select(part => $"{part.Count} {SummaryWords(part.Action)}"))}.";
    }

    /// <summary>The type and name of a step's flow; both names of a flow that is renamed.</summary>
    internal static string Names(PlanStep step)
        => $"{FlowWords.TypeOf(step.Key)} '{step.LiveKey.Name}'{(step.FormerName is null ? "" : $" to '{step.Key.Name}'")}";

    /// <summary>The sign of an action, as in the first column of a plan, and the meaning of its line.</summary>
    internal static (string Sign, Tone Tone) Look(PlanAction action) => action switch
    {
        PlanAction.Create => ("+", Tone.Add),
        PlanAction.Update => ("~", Tone.Change),
        PlanAction.Republish => ("↻", Tone.Change),
        PlanAction.Adopt => ("⇐", Tone.Change),
        PlanAction.Rename => ("→", Tone.Change),
        PlanAction.Restore => ("↶", Tone.Change),
        PlanAction.Delete => ("-", Tone.Remove),
        PlanAction.Blocked => ("!", Tone.Error),
        _ => ("=", Tone.Faint),
    };

    private static string SummaryWords(PlanAction action) => action is PlanAction.Blocked or PlanAction.Unchanged ? action.Word() : $"to {action.Word()}";

    private static IEnumerable<ReportLine> Lines(PlanStep step, ChangeView view)
    {
        var (sign, tone) = Look(step.Action);
        var version = step.LiveVersion is null || step.Action == PlanAction.Create ? "" : $", version {step.LiveVersion}";
        yield return new ReportLine(2, sign, $"{step.Action.Word(),-9}  {Names(step)}{version}", tone);
        foreach (var reason in step.Action == PlanAction.Create ? [] : step.Reasons)
        {
            yield return ReportLine.Of(reason, Tone.Faint, 15);
        }

        // What adopting a flow overwrites is somebody else's work, so all of it is shown.
        foreach (var line in ChangeLines.Of(step.Changes, step.Adopts ? ChangeView.Full : view, indent: 6))
        {
            yield return line;
        }
    }
}
