using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting;

/// <summary>Diagnostics as lines for a person: place, sentence, the source line with a caret, and related places.</summary>
public static class DiagnosticReport
{
    private const int LongestExcerpt = 120;

    /// <summary>The lines of all diagnostics, then the sum; none when there are no diagnostics.</summary>
    public static IEnumerable<ReportLine> Lines(IReadOnlyList<Diagnostic> diagnostics)
        => diagnostics.Count == 0 ? [] : [.. diagnostics.SelectMany(Lines), ReportLine.Of(Summary(diagnostics), Tone.Strong)];

    /// <summary>The sum in one sentence.</summary>
    public static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        return $"{FlowWords.Count(errors, "error")}{(warnings == 0 ? "" : $", {FlowWords.Count(warnings, "warning")}")}.";
    }

    private static IEnumerable<ReportLine> Lines(Diagnostic diagnostic)
    {
        var tone = diagnostic.Severity == Severity.Error ? Tone.Error : Tone.Warning;
        yield return ReportLine.Of(diagnostic.ToString(), tone);
        foreach (var line in Excerpt(diagnostic.Position, tone))
        {
            yield return line;
        }

        foreach (var related in diagnostic.Related)
        {
            yield return ReportLine.Of($"{related.Position}: {related.Note}", Tone.Faint, 4);
        }

        yield return ReportLine.Empty;
    }

    private static IEnumerable<ReportLine> Excerpt(SourcePosition at, Tone tone)
    {
        if (at is not { File: { } file, Line: > 0, Column: > 0 } || file.Line(at.Line).ToString() is not { Length: > 0 } line || at.Column > line.Length + 1)
        {
            yield break;
        }

        var start = line.Length <= LongestExcerpt ? 0 : Math.Clamp(at.Column - LongestExcerpt / 2, 0, line.Length - LongestExcerpt);
        var shown = line.Substring(start, Math.Min(LongestExcerpt, line.Length - start)).Replace('\t', ' ');
        yield return ReportLine.Of(shown, Tone.Faint, 4) with { Verbatim = true };
        yield return ReportLine.Of(new string(' ', at.Column - 1 - start) + "^", tone, 4) with { Verbatim = true };
    }
}
