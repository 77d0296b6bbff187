using System.CommandLine;
using Reconciler.Importing;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands;

/// <summary><c>import</c>: writes manifests of flows that the org has, and takes them over. Publishes nothing.</summary>
internal static class ImportCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("import", "Writes manifests of flows that the org has, and takes the flows over. Publishes nothing.");
        var arguments = new ProjectArguments(command);
        var import = new ImportArguments(command);
        command.SetAction((parsed, _) => RunAsync(host, arguments.Read(parsed, host), import.Read(parsed)));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ProjectChoice choice, ImportOptions options)
    {
        using var session = new ProjectSession(host, choice);
        if (await session.OpenForImportAsync() is not { } opened)
        {
            return ExitCodes.Error;
        }

        await using (opened)
        {
            var progress = new ImportProgressView(host, session);
            var result = await session.Import.ImportAsync(opened.Validated, opened.Connection.Org, options, progress.Show, host.Stop);
            progress.End();
            session.Show(result.Diagnostics);
            if (result.Flows.Count > 0 || !result.HasFailed)
            {
                session.Report.Write(ImportReport.Lines(result));
            }

            // What an org takes may still break a rule of this program, and no plan is made while it does.
            if (result.Count(ImportOutcome.Written) > 0 && await session.CountErrorsAsync() is > 0 and var errors)
            {
                session.Report.Write([ReportLine.Of($"The project has {FlowWords.Count(errors, "error")}, which must be settled before a plan: correct the line, or exempt it with '# reconciler: ignore CODE reason'.", Tone.Warning)]);
            }

            return result.HasFailed ? ExitCodes.Error : ExitCodes.Ok;
        }
    }
}
