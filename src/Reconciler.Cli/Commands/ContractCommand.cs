using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands;

/// <summary><c>contract</c>: prints a shared flow's contract, who invokes it, and what each passes.</summary>
internal static class ContractCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("contract", "Prints a shared flow's contract, who invokes it, and what each passes.");
        var name = new Argument<string>("name") { Description = "The shared flow's name.", HelpName = "NAME" };
        command.Arguments.Add(name);
        var arguments = new ProjectArguments(command, ProjectArguments.OfOrg);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(run, arguments.Read(parsed, host), parsed.GetValue(name)!)));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, string name)
    {
        using var session = new ProjectSession(run, choice);
        var result = await session.ValidateAsync();
        CompiledFlow[] shared = [.. result.Flows.Where(flow => flow.Document.Key.Type == FlowTypes.CommonModule)];
        if (shared.FirstOrDefault(flow => flow.Document.Key.Name == name) is not { } found)
        {
            var cure = Suggestion.Sentence(name, shared.Select(flow => flow.Document.Key.Name), "the manifests describe no such flow.");
            session.Errors.Write([ReportLine.Of($"error: there is no shared flow '{name}'; {cure}", Tone.Error)]);
            return ExitCodes.Error;
        }

        session.Report.Write(ContractReport.Lines(found, result.Flows));
        return result.HasErrors ? ExitCodes.Error : ExitCodes.Ok;
    }
}
