using System.CommandLine;
using Reconciler.Cli.Commands.EmulatorEdit;
using Reconciler.Cli.Hosting;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands;

/// <summary><c>emulator</c>: runs the emulator as a server until Ctrl-C.</summary>
internal static class EmulatorCommand
{
    private const int DefaultPort = 8089;

    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("emulator", "Runs a local stand-in for an org until Ctrl-C.");
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; 0 takes a free one.", DefaultValueFactory = _ => DefaultPort };
        var data = new Option<string>("--data") { Description = "The file that keeps the org.", HelpName = "FILE", DefaultValueFactory = _ => EditedOrg.DefaultDataFile };
        var queues = new Option<string[]>("--queue") { Description = "A queue that the org has; may be given several times.", HelpName = "NAME", AllowMultipleArgumentsPerToken = false };
        var noPublisher = new Option<bool>("--no-publisher") { Description = "Leave out who published a flow, as a real org may do." };
        var building = new Option<bool>("--dependency-index-building") { Description = "Dependency tracking is being built, and so not up to date." };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > ushort.MaxValue)
            {
                result.AddError($"'{token.Value}' is no port; give --port a number from 0 to {ushort.MaxValue}.");
            }
        });
        command.Options.Add(port);
        command.Options.Add(data);
        command.Options.Add(queues);
        command.Options.Add(noPublisher);
        command.Options.Add(building);
        command.Subcommands.Add(EditCommand.Create(host));
        command.Subcommands.Add(VerifyCommand.Create(host));
        command.SetAction((parsed, _) => RunAsync(host, Path.GetFullPath(parsed.GetValue(data)!, host.Folder), new EmulatorOptions
        {
            Port = parsed.GetValue(port),
            JobDuration = host.EmulatorJobs,
            ReportPublisher = !parsed.GetValue(noPublisher),
            DependencyIndex = parsed.GetValue(building) ? DependencyIndexStatus.BuildInProgress : DependencyIndexStatus.Operational,
            Seed = new EmulatorSeed { Queues = parsed.GetValue(queues) ?? [] },
        }));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, string data, EmulatorOptions chosen)
    {
        var options = chosen with { DataFile = data };
        await using var server = await EmulatorServer.StartAsync(options, host.Stop);
        var client = EmulatorClient.Default;
        ReportLine[] lines =
        [
            ReportLine.Of($"The emulator is at {server.BaseAddress} with its org in {data}.", Tone.Strong),
            ReportLine.Of("Point an environment of reconciler.yaml at it:"),
            ReportLine.Of($"url: {server.BaseAddress}", indent: 4),
            ReportLine.Of($"clientId: {client.Id}", indent: 4),
            ReportLine.Of($"clientSecret: {client.Secret}", indent: 4),
            ReportLine.Of("Ctrl-C ends it."),
        ];
        foreach (var text in lines.SelectMany(line => line.Wrap(host.Width)))
        {
            host.Output.WriteLine(text);
        }

        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, host.Time, host.Stop);
        }
        catch (OperationCanceledException)
        {
            host.Output.WriteLine("The emulator has stopped; its org is kept.");
        }

        return ExitCodes.Ok;
    }
}
