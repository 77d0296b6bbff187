using Reconciler.Drift;
using Reconciler.Language.Flows;
using Reconciler.Language.Texts;

namespace Reconciler.Reporting;

/// <summary>Drift as lines for a person: the findings with who did it and when, then the sum.</summary>
public static class DriftReport
{
    private const int Details = 22;

    /// <summary>Each finding that counts, those that the project leaves alone, notes, then the sum.</summary>
    /// <param name="result">The findings.</param>
    /// <param name="view">How much of the changes to show.</param>
    public static IEnumerable<ReportLine> Lines(DriftResult result, ChangeView view)
    {
        foreach (var line in result.Drift.SelectMany(finding => Lines(finding, view)))
        {
            yield return line;
        }

        foreach (var finding in result.Findings.Where(finding => finding.IgnoredBecause is not null))
        {
            yield return new ReportLine(2, "i", LeftAlone(finding), Tone.Faint);
        }

        foreach (var note in Notes(result))
        {
            yield return new ReportLine(2, "i", note, Tone.Faint);
        }

        if (result.Findings.Count > 0 || Notes(result).Any())
        {
            yield return ReportLine.Empty;
        }

        yield return ReportLine.Of(Summary(result), result.HasDrift ? Tone.Strong : Tone.Success);
    }

    /// <summary>The sum in one sentence.</summary>
    public static string Summary(DriftResult result)
    {
        if (!result.HasDrift)
        {
            return $"No drift: {FlowWords.Count(result.FlowCount, "flow")} looked at.";
        }

        var kinds = result.Drift.GroupBy(finding => finding.Kind).OrderBy(kind => kind.Key).Select(kind => Count(kind.Count(), kind.Key));
        var flows = result.Drift.Select(finding => finding.Flow).Distinct().Count();
        return $"Drift in {flows} of {FlowWords.Count(result.FlowCount, "flow")}: {string.Join(", ", kinds)}.";
    }

    /// <summary>The type and name of the flow that a finding is about, with its version where one is known.</summary>
    public static string Title(DriftFinding finding)
        => $"{FlowWords.Named(finding.Flow)}{(finding.Version is null ? "" : $", version {finding.Version}")}";

    /// <summary>Who caused a finding and when, as <c>by Ann, 2026-08-01 10:00 UTC</c>; null where the org tells neither.</summary>
    public static string? WhoAndWhen(DriftFinding finding) => (finding.By, finding.At) switch
    {
        (null, null) => null,
        ({ } by, null) => $"by {by}",
        (null, { } at) => UtcText.InOverview(at),
        ({ } by, { } at) => $"by {by}, {UtcText.InOverview(at)}",
    };

    /// <summary>One line for a finding that the project leaves alone, with the project's reason.</summary>
    public static string LeftAlone(DriftFinding finding)
        => $"left alone: {Title(finding)}, {DriftKindWords.NameOf(finding.Kind)}{Paths(finding)}, because: {finding.IgnoredBecause}";

    /// <summary>Sentences that a reader should know besides the findings: which manifests are not applied yet, then the notes of the search.</summary>
    public static IEnumerable<string> Notes(DriftResult result)
    {
        if (result.NotApplied.Count > 0)
        {
            var names = string.Join(", ", result.NotApplied.Select(flow => $"'{flow.Name}'"));
            yield return result.NotApplied.Count == 1
                ? $"The manifest of {names} has changed and was not applied since; that is no drift."
                : $"The manifests of {names} have changed and were not applied since; that is no drift.";
        }

        foreach (var note in result.Notes)
        {
            yield return note;
        }
    }

    private static IEnumerable<ReportLine> Lines(DriftFinding finding, ChangeView view)
    {
        var (sign, tone) = Look(finding.Kind);
        yield return new ReportLine(2, sign, $"{Words(finding.Kind),-16}  {Title(finding)}", tone);
        foreach (var clause in finding.What)
        {
            yield return ReportLine.Of(clause, Tone.Faint, Details);
        }

        if (WhoAndWhen(finding) is { } who)
        {
            yield return ReportLine.Of(who, Tone.Plain, Details);
        }

        foreach (var line in ChangeLines.Of(finding.Changes, view, indent: 6))
        {
            yield return line;
        }
    }

    private static string Paths(DriftFinding finding) => finding.Changes.Count == 0 ? "" : $" at {string.Join(", ", finding.Changes.Select(change => $"{change.Path}"))}";

    private static string Count(int count, DriftKind kind) => kind == DriftKind.StaleCaller ? FlowWords.Count(count, Words(kind)) : $"{count} {Words(kind)}";

    private static string Words(DriftKind kind) => DriftKindWords.NameOf(kind).Replace('-', ' ');

    private static (string Sign, Tone Tone) Look(DriftKind kind) => kind switch
    {
        DriftKind.Edited or DriftKind.ContractChanged => ("~", Tone.Change),
        DriftKind.StaleCaller => ("↻", Tone.Change),
        DriftKind.Missing => ("-", Tone.Remove),
        DriftKind.Moved => ("→", Tone.Change),
        _ => ("!", Tone.Warning),
    };
}
