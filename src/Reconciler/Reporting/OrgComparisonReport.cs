using Reconciler.Comparison;
using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Reporting;

/// <summary>The comparison of two orgs as lines for a person: how the second differs from the first, then the sum.</summary>
public static class OrgComparisonReport
{
    /// <summary>The two orgs, each flow that differs with its changes, then the sum.</summary>
    /// <param name="comparison">The orgs and their flows.</param>
    /// <param name="view">How much of the changes to show.</param>
    public static IEnumerable<ReportLine> Lines(OrgComparison comparison, ChangeView view)
    {
        yield return new ReportLine(0, "-", Place(comparison.First), Tone.Remove);
        yield return new ReportLine(0, "+", Place(comparison.Second), Tone.Add);
        yield return ReportLine.Empty;
        foreach (var line in comparison.Differences.SelectMany(flow => Lines(comparison, flow, view)))
        {
            yield return line;
        }

        if (comparison.Differences.Any())
        {
            yield return ReportLine.Empty;
        }

        yield return ReportLine.Of(Summary(comparison), Tone.Strong);
    }

    /// <summary>The sum in one sentence.</summary>
    public static string Summary(OrgComparison comparison)
    {
        var same = comparison.Count(FlowDifferenceKind.Same);
        var neither = comparison.Count(FlowDifferenceKind.InNeither) is > 0 and var count ? $", {count} published in neither" : "";
        if (!comparison.Differences.Any())
        {
            return $"No differences: {FlowWords.Count(same, "flow")} the same in both{neither}.";
        }

        var parts = new (int Count, string Words)[]
        {
            (comparison.Count(FlowDifferenceKind.Different), "different"),
            (comparison.Count(FlowDifferenceKind.OnlyInFirst), $"only in {comparison.First.Environment}"),
            (comparison.Count(FlowDifferenceKind.OnlyInSecond), $"only in {comparison.Second.Environment}"),
            (same, "the same"),
        };
        return $"Differences: {string.Join(", ", parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Words}"))}{neither}.";
    }

    /// <summary>A flow's type and name, which orgs have it, and in which versions.</summary>
    public static string Title(OrgComparison comparison, FlowDifference flow) => $"{FlowWords.Named(flow.Flow)}" + flow.Kind switch
    {
        FlowDifferenceKind.OnlyInFirst => $", only in {comparison.First.Environment}, version {flow.FirstVersion}",
        FlowDifferenceKind.OnlyInSecond => $", only in {comparison.Second.Environment}, version {flow.SecondVersion}",
        _ => $", version {flow.FirstVersion} in {comparison.First.Environment}, {flow.SecondVersion} in {comparison.Second.Environment}",
    };

    /// <summary>An org with the name of its environment before it.</summary>
    public static string Place(OrgIdentity org) => $"{org.Environment}: {org.Description}";

    private static IEnumerable<ReportLine> Lines(OrgComparison comparison, FlowDifference flow, ChangeView view)
    {
        var (sign, tone) = flow.Kind switch
        {
            FlowDifferenceKind.OnlyInFirst => ("-", Tone.Remove),
            FlowDifferenceKind.OnlyInSecond => ("+", Tone.Add),
            _ => ("~", Tone.Change),
        };
        return [new ReportLine(2, sign, Title(comparison, flow), tone), .. ChangeLines.Of(flow.Changes, view, indent: 6)];
    }
}
