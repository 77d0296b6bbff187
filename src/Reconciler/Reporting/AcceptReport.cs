using Reconciler.Acceptance;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting;

/// <summary>Which edits of the org were accepted into the project's files, as lines for a person.</summary>
public static class AcceptReport
{
    /// <summary>Accepted flows, refused flows with the reason, the files that were written, then the sum.</summary>
    public static IEnumerable<ReportLine> Lines(AcceptResult result)
    {
        foreach (var flow in result.Accepted)
        {
            yield return new ReportLine(2, "✓", $"{FlowWords.Named(flow)} is kept as it is in the org", Tone.Success);
        }

        foreach (var (_, reason) in result.Refused)
        {
            yield return new ReportLine(2, "✗", reason, Tone.Error);
        }

        foreach (var path in result.Written)
        {
            yield return ReportLine.Of($"wrote {path}", Tone.Faint, 4);
        }

        if (result.Accepted.Count + result.Refused.Count > 0)
        {
            yield return ReportLine.Empty;
        }

        yield return ReportLine.Of(Summary(result), Tone.Strong);
    }

    private static string Summary(AcceptResult result) => (result.Accepted.Count, result.Refused.Count) switch
    {
        (0, 0) => "Nothing to accept.",
        (var accepted, 0) => $"Accepted: {FlowWords.Count(accepted, "flow")} in {FlowWords.Count(result.Written.Count, "file")}; look at them with git diff, and commit them.",
        var (accepted, refused) => $"Accepted: {FlowWords.Count(accepted, "flow")}, refused: {refused}.",
    };
}
