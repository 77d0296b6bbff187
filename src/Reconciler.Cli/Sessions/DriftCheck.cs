using Reconciler.Acceptance;
using Reconciler.Cli.Arguments;
using Reconciler.Drift;
using Reconciler.Reporting;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Markdown;
using Reconciler.Runs;

namespace Reconciler.Cli.Sessions;

/// <summary>Looks for drift, and shows and records what is found.</summary>
/// <param name="choice">What to look at, and how to show it.</param>
internal sealed class DriftCheck(ProjectSession session, DriftChoice choice)
{
    /// <summary>Validates the project, opens the org, compares the two and shows the drift.</summary>
    /// <returns>The drift; null, with the reason shown, when the comparison could not be made.</returns>
    public Task<DriftResult?> FindAsync() => LookAsync(async drift =>
    {
        var result = await drift.DetectAsync(choice.Options, session.Run.Stop);
        return Show(result) ? result : null;
    });

    /// <summary>Does what <see cref="FindAsync"/> does, then writes what was edited in the org into the project's files.</summary>
    /// <returns>What was written and what was refused; null, with the reason shown, when the comparison could not be made.</returns>
    public Task<AcceptResult?> AcceptAsync() => LookAsync(async drift =>
    {
        var result = await drift.AcceptAsync(choice.Options, session.Run.Stop);
        if (!Show(result.Drift))
        {
            return null;
        }

        foreach (var (_, reason) in result.Refused)
        {
            session.Run.Record.Failed(reason);
        }

        var report = choice.Format == OutputFormat.Text ? session.Report : session.Errors;
        report.Write([ReportLine.Empty, .. AcceptReport.Lines(result)]);
        return result;
    });

    private async Task<T?> LookAsync<T>(Func<DriftRun, Task<T?>> look)
        where T : class
    {
        if (await session.OpenAsync(isQuiet: choice.Format != OutputFormat.Text) is not { } opened)
        {
            return null;
        }

        await using (opened)
        {
            return await look(new DriftRun(opened.Context));
        }
    }

    private bool Show(DriftResult result)
    {
        session.Show(result.Diagnostics);
        if (result.Diagnostics.Count > 0)
        {
            return false;
        }

        session.Run.Record.Drifted(result, choice.Options.Includes);
        choice.Format.Write(session.Run.Output, session.Report, new FormattedResult(
            () => DriftJson.Text(result),
            () => DriftMarkdown.Lines(result, choice.View),
            () => DriftReport.Lines(result, choice.View)));

        return true;
    }
}
