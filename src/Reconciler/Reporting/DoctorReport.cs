using Reconciler.Doctor;

namespace Reconciler.Reporting;

/// <summary>The checks of <c>doctor</c>, as lines for a person.</summary>
public static class DoctorReport
{
    /// <summary>Each check, the permissions apart, then the sum.</summary>
    public static IEnumerable<ReportLine> Lines(IReadOnlyList<DoctorCheck> checks)
    {
        foreach (var check in checks.Where(check => !check.IsPermission))
        {
            yield return Line(check, $"{check.Name}: {check.Text}");
        }

        if (checks.Any(check => check.IsPermission))
        {
            yield return ReportLine.Empty;
            yield return ReportLine.Of("Permissions of the OAuth client");
        }

        foreach (var check in checks.Where(check => check.IsPermission))
        {
            var found = check.State == CheckState.Ok || IsUntold(check) ? "" : $": {check.Text}";
            yield return Line(check, $"{check.Name} ({string.Join(", ", check.Features.Select(Word))}){found}");
        }

        if (checks.Any(check => IsUntold(check)))
        {
            yield return ReportLine.Of("· not checked, since only a call that changes the org would tell", Tone.Faint, indent: 2);
        }

        yield return ReportLine.Empty;
        yield return ReportLine.Of(Summary(checks), checks.Any(check => check.State == CheckState.Failed) ? Tone.Error : Tone.Success);
    }

    /// <summary>A feature as the word of the command line: <c>apply</c>.</summary>
    internal static string Word(Feature feature) => feature.ToString().ToLowerInvariant();

    // One sentence tells it for all of them.
    private static bool IsUntold(DoctorCheck check) => check is { IsPermission: true, State: CheckState.NotChecked };

    private static ReportLine Line(DoctorCheck check, string text) => check.State switch
    {
        CheckState.Ok => new ReportLine(2, "✓", text, Tone.Success),
        CheckState.Warning => new ReportLine(2, "!", text, Tone.Warning),
        CheckState.Failed => new ReportLine(2, "✗", text, Tone.Error),
        _ => new ReportLine(2, "·", text, Tone.Faint),
    };

    private static string Summary(IReadOnlyList<DoctorCheck> checks)
    {
        var failed = checks.Count(check => check.State == CheckState.Failed);
        var unknown = checks.Count(check => check.State == CheckState.NotChecked);
        var rest = unknown == 0 ? "" : $" {unknown} not checked.";
        return failed == 0 ? $"Ready: nothing that was checked is in the way.{rest}" : $"Not ready: {failed} of {checks.Count} checks failed.{rest}";
    }
}
