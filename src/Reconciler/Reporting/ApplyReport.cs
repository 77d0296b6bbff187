using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Reporting;

/// <summary>How each step of an applied plan ended, as lines for a person.</summary>
public static class ApplyReport
{
    // More flows than these, not started for one and the same reason, are told in one line: what failed must not scroll away.
    private const int MostNotStarted = 5;

    /// <summary>Each step that had something to do, with the org's messages, then the sum.</summary>
    /// <param name="result">The result.</param>
    /// <param name="flowAddress">Gives the address in Architect of a flow with an id; null where there is none.</param>
    public static IEnumerable<ReportLine> Lines(ApplyResult result, Func<FlowKey, string, string?> flowAddress)
    {
        StepResult[] notStarted = [.. result.Steps.Where(step => step.Outcome == StepOutcome.NotStarted)];
        var isFolded = notStarted.Length > MostNotStarted && notStarted.DistinctBy(step => step.Reason).Count() == 1;
        foreach (var step in result.Steps.Where(step => step.Outcome != StepOutcome.Unchanged && !(isFolded && step.Outcome == StepOutcome.NotStarted)))
        {
            foreach (var line in Lines(step, flowAddress))
            {
                yield return line;
            }
        }

        if (isFolded)
        {
            var names = string.Join(", ", notStarted.Take(MostNotStarted).Select(step => $"'{step.Step.Key.Name}'"));
            yield return new ReportLine(2, "!", $"{notStarted.Length} flows not started: {notStarted[0].Reason} ({names} and {notStarted.Length - MostNotStarted} more)", Tone.Warning);
        }

        yield return ReportLine.Empty;
        yield return ReportLine.Of(Summary(result), result.IsComplete ? Tone.Success : Tone.Error);
    }

    /// <summary>The sum in one sentence.</summary>
    public static string Summary(ApplyResult result)
    {
        var parts = new (StepOutcome Outcome, string Words)[]
        {
            (StepOutcome.Done, "done"),
            (StepOutcome.Failed, "failed"),
            (StepOutcome.Unknown, "not known"),
            (StepOutcome.Blocked, "blocked"),
            (StepOutcome.Skipped, "skipped"),
            (StepOutcome.NotStarted, "not started"),
            (StepOutcome.Unchanged, "unchanged"),
        };
        var sum = string.Join(", ", parts.Where(part => result.Count(part.Outcome) > 0).Select(part => $"{result.Count(part.Outcome)} {part.Words}"));
        var canGoOn = result.Steps.Any(step => step.Outcome is StepOutcome.Failed or StepOutcome.Unknown or StepOutcome.Skipped or StepOutcome.NotStarted);
        return result.IsComplete ? $"Applied: {sum}." : $"Not everything was applied: {sum}.{(canGoOn ? " Run apply again to go on." : "")}";
    }

    private static IEnumerable<ReportLine> Lines(StepResult result, Func<FlowKey, string, string?> flowAddress)
    {
        var key = result.Step.Key;
        var name = $"{FlowWords.Named(key)}";
        if (result.Outcome == StepOutcome.Done)
        {
            var done = DoneWord(result.Step.Action);
            yield return new ReportLine(2, "✓", $"{name} {done}{(result.Version is null ? "" : $", version {result.Version}")}", Tone.Success);
            if (result.FlowId is { } id && result.Step.Action != PlanAction.Delete)
            {
                yield return ReportLine.Of($"id {id}", Tone.Faint, 4);
                if (flowAddress(key, id) is { } address)
                {
                    yield return ReportLine.Of(address, Tone.Faint, 4);
                }
            }
        }
        else
        {
            var (sign, tone) = result.Outcome == StepOutcome.Failed ? ("✗", Tone.Error) : ("!", Tone.Warning);
            yield return new ReportLine(2, sign, $"{name} {NotDoneWords(result.Outcome)}: {result.Reason}", tone);
        }

        foreach (var message in result.Messages)
        {
            var place = message.Place.ToString();
            var tone = message.Severity == JobMessageSeverity.Warning || result.Outcome == StepOutcome.Done ? Tone.Warning : Tone.Error;
            yield return new ReportLine(4, "·", $"{(place.Length == 0 ? "" : $"{place}: ")}{(message.Severity == JobMessageSeverity.Warning ? "warning: " : "")}{message.Text}", tone);
            foreach (var lookUp in message.LookUps)
            {
                yield return ReportLine.Of(lookUp, Tone.Faint, 6);
            }
        }
    }

    private static string DoneWord(PlanAction action) => action switch
    {
        PlanAction.Create => "created",
        PlanAction.Republish => "republished",
        PlanAction.Adopt => "adopted",
        PlanAction.Rename => "renamed",
        PlanAction.Delete => "deleted",
        PlanAction.Restore => "restored",
        _ => "updated",
    };

    private static string NotDoneWords(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Failed => "failed",
        StepOutcome.Unknown => "is not known to be done",
        StepOutcome.Blocked => "is blocked",
        StepOutcome.Skipped => "skipped",
        _ => "not started",
    };
}
