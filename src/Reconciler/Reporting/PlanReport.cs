using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Reporting;

/// <summary>A plan as lines for a person: what is done to which flow and why, then the sum.</summary>
public static class PlanReport
{
    /// <summary>The lines.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">How much of the changes is shown.</param>
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

        var parts = new (PlanAction Action, string Words)[]
        {
            (PlanAction.Create, "to create"),
            (PlanAction.Update, "to update"),
            (PlanAction.Republish, "to republish"),
            (PlanAction.Adopt, "to adopt"),
            (PlanAction.Rename, "to rename"),
            (PlanAction.Restore, "to restore"),
            (PlanAction.Delete, "to delete"),
            (PlanAction.Blocked, "blocked"),
            (PlanAction.Unchanged, "unchanged"),
        };
        return "Plan: " + string.Join(", ", parts
            .Select(part => (Count: plan.Steps.Count(step => step.Action == part.Action), part.Words))
            .Where(part => part.Count > 0)
            .Select(part => $"{part.Count} {part.Words}")) + ".";
    }

    /// <summary>The sign of an action, as in the first column of a plan.</summary>
    public static (string Sign, string Verb, Tone Tone) Look(PlanAction action) => action switch
    {
        PlanAction.Create => ("+", "create", Tone.Add),
        PlanAction.Update => ("~", "update", Tone.Change),
        PlanAction.Republish => ("↻", "republish", Tone.Change),
        PlanAction.Adopt => ("⇐", "adopt", Tone.Change),
        PlanAction.Rename => ("→", "rename", Tone.Change),
        PlanAction.Restore => ("↶", "restore", Tone.Change),
        PlanAction.Delete => ("-", "delete", Tone.Remove),
        PlanAction.Blocked => ("!", "blocked", Tone.Error),
        _ => ("=", "unchanged", Tone.Faint),
    };

    private static IEnumerable<ReportLine> Lines(PlanStep step, ChangeView view)
    {
        var (sign, verb, tone) = Look(step.Action);
        var version = step.LiveVersion is null || step.Action == PlanAction.Create ? "" : $", version {step.LiveVersion}";
        yield return new ReportLine(2, sign, $"{verb,-9}  {FlowWords.TypeOf(step.Key)} '{step.LiveKey.Name}'{(step.FormerName is null ? "" : $" to '{step.Key.Name}'")}{version}", tone);
        foreach (var reason in step.Action == PlanAction.Create ? [] : step.Reasons)
        {
            yield return ReportLine.Of(reason, Tone.Faint, 15);
        }

        // What a takeover overwrites is somebody else's work, so all of it is shown.
        foreach (var line in ChangeLines.Of(step.Changes, step.TakesOver ? ChangeView.Full : view, indent: 6))
        {
            yield return line;
        }
    }
}
