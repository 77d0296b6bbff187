using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Reconciler.Cli.Commands;
using Reconciler.Emulator;
using Reconciler.Emulator.Control;
using Reconciler.Org;

namespace Reconciler.Cli;

/// <summary>The command line: its commands, and the one place where an exception becomes a message and an exit code.</summary>
internal sealed class CliApplication(CliHost host)
{
    private const string Name = "reconciler";

    /// <summary>Runs one command.</summary>
    public async Task<int> RunAsync(string[] args)
    {
        var parsed = Commands().Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            return WrongUsage(parsed);
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = host.Output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, host.Abort);
        }
        catch (OperationCanceledException) when (host.Stop.IsCancellationRequested)
        {
            host.Error.WriteLine("Cancelled.");
            return ExitCodes.Cancelled;
        }
        catch (Exception exception) when (exception is OrgException or EmulatorDataException or OrgRefusalException or IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"error: {Sentence(exception)}");
            return ExitCodes.Error;
        }
    }

    private int WrongUsage(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            host.Error.WriteLine($"error: {error.Message}");
        }

        host.Error.WriteLine($"Run '{FullName(parsed.CommandResult)} --help' for what there is.");
        return ExitCodes.Error;
    }

    private static string FullName(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{FullName(parent)} {command.Command.Name}" : command.Command.Name;

    private Command Commands()
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return new Command(Name, "Keeps a Genesys Cloud org's Architect flows equal to YAML manifests.")
        {
            ValidateCommand.Create(host),
            PlanCommand.Create(host),
            ApplyCommand.Create(host),
            ShowCommand.Create(host),
            DriftCommand.Create(host),
            RollbackCommand.Create(host),
            DiffCommand.Create(host),
            EnvsCommand.Create(host),
            VarsCommand.Create(host),
            ContractCommand.Create(host),
            ExplainCommand.Create(host),
            EmulatorCommand.Create(host),
            SchemaCommand.Create(host),
            VersionCommand.Create(host),
            help,
        };
    }

    private static string Sentence(Exception exception) => exception is OrgException { CorrelationId: { } id }
        ? $"{exception.Message} (correlation id {id})"
        : exception.Message;
}
