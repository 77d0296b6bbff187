using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Outputs;
using Reconciler.Cli.Sessions;
using Reconciler.Reporting;
using Reconciler.Reporting.Runs;

namespace Reconciler.Cli.Commands;

/// <summary><c>validate</c>: checks the manifests without an org.</summary>
internal static class ValidateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("validate", "Checks the manifests. Needs no org and no credentials.");
        var arguments = new ProjectArguments(command, ProjectArguments.OfOrg);
        var against = new Option<string?>("--against") { Description = "Compare the contracts with those of a Git commit, branch or tag: their versions must grow with the changes.", HelpName = "GIT-REF" };
        command.Options.Add(against);
        var outputs = new OutputArguments(command);
        command.SetAction((parsed, _) => outputs.RunAsync(parsed, host, run => RunAsync(run, arguments.Read(parsed, host), parsed.GetValue(against))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, string? against)
    {
        using var session = new ProjectSession(run, choice);
        var result = await session.ValidateAsync();
        var contractsAreWrong = against is not null && result.Project is not null && await session.HasContractErrorsAsync(result, against);
        if (result.HasErrors || contractsAreWrong)
        {
            return ExitCodes.Error;
        }

        session.Report.Write([ReportLine.Of(RunSummary.Valid(result.Flows.Count), Tone.Success)]);
        return ExitCodes.Ok;
    }
}
