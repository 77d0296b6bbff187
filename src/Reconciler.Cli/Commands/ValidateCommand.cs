using System.CommandLine;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands;

/// <summary><c>validate</c>: checks the manifests without an org.</summary>
internal static class ValidateCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("validate", "Checks the manifests. Needs no org and no credentials.");
        var arguments = new ProjectArguments(command);
        command.SetAction((parsed, _) => RunAsync(host, arguments.Read(parsed, host)));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ProjectChoice choice)
    {
        using var session = new ProjectSession(host, choice);
        var result = await session.ValidateAsync();
        if (result.HasErrors)
        {
            return ExitCodes.Error;
        }

        session.Report.Write([ReportLine.Of($"Valid: {FlowWords.Count(result.Flows.Count, "flow")}.", Tone.Success)]);
        return ExitCodes.Ok;
    }
}
