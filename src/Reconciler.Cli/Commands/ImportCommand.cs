using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Import;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Validation;
using Reconciler.Reporting;
using Reconciler.Runs;

namespace Reconciler.Cli.Commands;

/// <summary><c>import</c>: writes manifests of flows that the org has, and adopts the flows. Publishes nothing.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("import", "Writes manifests of flows that the org has, and takes the flows over. Publishes nothing.");
        var arguments = new ProjectArguments(command);
        var import = new ImportArguments(command);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => import.ReadTerraform(parsed, host) is { } terraform
            ? RunTerraformAsync(run, arguments.Read(parsed, host), terraform, import.Read(parsed).Folder)
            : RunAsync(run, arguments.Read(parsed, host), import.Read(parsed))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, ImportOptions options)
    {
        using var session = new ProjectSession(run, choice);
        if (await session.OpenForImportAsync() is not { } opened)
        {
            return ExitCodes.Error;
        }

        await using (opened)
        {
            var result = await ImportAsync(session, opened, options);
            session.Show(result.Diagnostics);
            if (result.Flows.Count > 0 || !result.HasFailed)
            {
                session.Report.Write(ImportReport.Lines(result));
            }

            if (result.Count(ImportOutcome.Written) > 0)
            {
                await ShowErrorsAsync(session);
            }

            return result.HasFailed ? ExitCodes.Error : ExitCodes.Ok;
        }
    }

    private static async Task<ImportResult> ImportAsync(ProjectSession session, OpenOrg opened, ImportOptions options)
    {
        using var progress = new ImportProgressView(session);
        return await new ImportRun(opened.Context).ImportAsync(options, progress.Show, session.Run.Stop);
    }

    private static async Task<int> RunTerraformAsync(CommandRun run, ProjectChoice choice, string configuration, string folder)
    {
        using var session = new ProjectSession(run, choice);
        var opened = await ImportRun.OpenAsync(session.Options, run.Stop);
        session.Show(opened.Diagnostics);
        if (opened.Valid is not { } project)
        {
            return ExitCodes.Error;
        }

        var result = await ImportRun.ImportTerraformAsync(project, configuration, folder, run.Stop);
        session.Show(result.Diagnostics);
        session.Report.Write(TerraformReport.Lines(result));
        return result.HasFailed ? ExitCodes.Error : ExitCodes.Ok;
    }

    // What an org takes may still break a rule of this program, and no plan is made while it does.
    private static async Task ShowErrorsAsync(ProjectSession session)
    {
        var validated = await ProjectValidation.ValidateAsync(session.Options, session.Run.Stop);
        Diagnostic[] errors = [.. validated.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];
        if (errors.Length > 0)
        {
            session.Show(errors);
            session.Report.Write([ReportLine.Of($"The project has {FlowWords.Count(errors.Length, "error")}, which must be settled before a plan: correct the line, or exempt it with '# reconciler: ignore CODE reason'.", Tone.Warning)]);
        }
    }
}
