using Reconciler.Import;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting;

/// <summary>The result and the progress of an import, as lines for a person.</summary>
public static class ImportReport
{
    /// <summary>Each flow with the manifest that was written for it or the reason why none was, new variables, then the sum.</summary>
    public static IEnumerable<ReportLine> Lines(ImportResult result)
    {
        foreach (var flow in result.Flows)
        {
            foreach (var line in Of(flow))
            {
                yield return line;
            }
        }

        if (result.Flows.Count > 0)
        {
            yield return ReportLine.Empty;
        }

        foreach (var variable in result.Variables)
        {
            yield return new ReportLine(2, "+", $"variable {variable.Name}, here {variable.Value}; give other environments their own value", Tone.Add);
        }

        if (result.Variables.Count > 0)
        {
            yield return ReportLine.Empty;
        }

        yield return ReportLine.Of(Summary(result), Tone.Strong);
        if (result.Count(ImportOutcome.Written) + result.Count(ImportOutcome.Adopted) > 0)
        {
            yield return ReportLine.Of($"Nothing was published. Look at the files, commit them with {Reconciler.Language.Project.Pins.PinFile.Name}, and run 'reconciler plan'.");
        }
    }

    /// <summary>How many flows are read and about how long the others will take, in one line.</summary>
    public static ReportLine Progress(ImportProgress progress)
    {
        var left = progress.Left is { } rest && progress.Done < progress.Total ? $", about {Words(rest)} left" : "";
        return ReportLine.Of($"Read {progress.Done} of {FlowWords.Count(progress.Total, "flow")}{left}", Tone.Faint);
    }

    private static IEnumerable<ReportLine> Of(ImportedFlow flow)
    {
        var name = $"{FlowWords.Named(flow.Flow)}";
        switch (flow.Outcome)
        {
            case ImportOutcome.Written:
                yield return new ReportLine(2, "+", $"{name} as {Word(flow.Form)}: {flow.Manifest}", Tone.Add);
                if (flow.Why is { } why)
                {
                    yield return ReportLine.Of($"not as steps: {why}", Tone.Faint, 6);
                }

                break;
            case ImportOutcome.Adopted:
                yield return new ReportLine(2, "⇐", $"{name} as {flow.Manifest} describes it", Tone.Add);
                break;
            case ImportOutcome.Managed:
                yield return new ReportLine(2, "=", $"{name} is managed already: {flow.Manifest}", Tone.Faint);
                break;
            case ImportOutcome.Skipped:
                yield return new ReportLine(2, "-", $"{name} is left out: {flow.Why}", Tone.Faint);
                break;
            default:
                yield return new ReportLine(2, "✗", $"{name} is not imported: {flow.Why}", Tone.Error);
                break;
        }
    }

    private static string Summary(ImportResult result)
    {
        if (result.Flows.Count == 0)
        {
            return "Nothing to import.";
        }

        int Of(BodyForm form) => result.Flows.Count(flow => flow.Form == form);
        string[] parts =
        [
            $"{Of(BodyForm.Steps)} as steps",
            $"{Of(BodyForm.Archy)} as archy",
            .. Part(ImportOutcome.Adopted, "with the manifest that was there"),
            .. Part(ImportOutcome.Managed, "managed already"),
            .. Part(ImportOutcome.Skipped, "left out"),
            .. Part(ImportOutcome.Failed, "not imported"),
        ];
        return $"Imported: {string.Join(", ", parts)}.";

        string[] Part(ImportOutcome outcome, string words) => result.Count(outcome) is > 0 and var count ? [$"{count} {words}"] : [];
    }

    private static string Word(BodyForm? form) => form == BodyForm.Archy ? "archy" : "steps";

    private static string Words(TimeSpan time) => time.TotalSeconds < 90 ? $"{Math.Max(1, time.TotalSeconds):0} s" : $"{time.TotalMinutes:0} min";
}
