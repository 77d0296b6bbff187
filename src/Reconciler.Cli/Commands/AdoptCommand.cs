using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Import;
using Reconciler.Language.Project.Pins;
using Reconciler.Reporting;
using Reconciler.Runs;

namespace Reconciler.Cli.Commands;

/// <summary><c>adopt</c>: makes the project the owner of an existing flow without publishing it, after showing where its manifest differs.</summary>
internal static class AdoptCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("adopt", "Makes an existing flow this project's without publishing it. Shows where its manifest differs, and asks.");
        var name = new Argument<string>("NAME") { Description = "The flow's name, or type/name; a manifest must describe it." };
        command.Arguments.Add(name);
        var arguments = new ProjectArguments(command);
        var full = new FullOption();
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        command.Options.Add(full);
        command.Options.Add(yes);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(
            run, arguments.Read(parsed, host), parsed.GetRequiredValue(name), full.Read(parsed), parsed.GetValue(yes))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, string name, ChangeView view, bool yes)
    {
        using var session = new ProjectSession(run, choice);
        if (await session.OpenForImportAsync() is not { } opened)
        {
            return ExitCodes.Error;
        }

        await using (opened)
        {
            var adopting = new AdoptionRun(opened.Context);
            var (adoption, problem) = await adopting.LookAsync(name, run.Stop);
            if (adoption is null)
            {
                session.Show([problem!]);
                return ExitCodes.Error;
            }

            if (adoption.Changes.Count > 0 && !IsAgreed(session, adoption, view, yes))
            {
                return ExitCodes.Error;
            }

            await adopting.AdoptAsync(adoption, run.Stop);
            session.Report.Write([ReportLine.Of($"{name} is this project's from now on: {PinFile.Name} pins its version {adoption.Pin.Version}. Nothing was published.", Tone.Strong)]);
            return ExitCodes.Ok;
        }
    }

    private static bool IsAgreed(ProjectSession session, Adoption adoption, ChangeView view, bool yes)
    {
        session.Report.Write(
        [
            .. DiffReport.Lines(adoption.Desired.Document, adoption.Changes, view),
            ReportLine.Empty,
            ReportLine.Of("The next apply will publish this over what the org has."),
        ]);
        if (yes)
        {
            return true;
        }

        if (!session.Run.Host.IsInteractive)
        {
            session.Fail("nobody is here to confirm it; pass --yes to adopt the flow without a question.");
            return false;
        }

        if (session.Ask("Adopt it all the same?"))
        {
            return true;
        }

        session.Errors.Write([ReportLine.Of("Nothing was adopted.")]);
        return false;
    }
}
