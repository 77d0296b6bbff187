using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Reconciler.Cli.Commands;
using Reconciler.Cli.Help;
using Reconciler.Cli.Hosting;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Cli;

/// <summary>The command line: parses it and runs one of its commands.</summary>
internal sealed class CliApplication(CliHost host)
{
    private const string Name = "reconciler";

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>One of <see cref="ExitCodes"/>; exceptions are shown and never thrown.</returns>
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
        catch (Exception exception)
        {
            return Failure.Tell(exception, host);
        }
    }

    private int WrongUsage(ParseResult parsed)
    {
        foreach (var message in UnknownCommand(parsed) is { } unknown ? [unknown] : parsed.Errors.Select(error => error.Message))
        {
            host.Error.WriteLine($"error: {message}");
        }

        host.Error.WriteLine($"Run '{FullName(parsed.CommandResult)} --help' for what there is.");
        return ExitCodes.Error;
    }

    // The parser would say that a command is missing, and complain about each word behind it.
    private static string? UnknownCommand(ParseResult parsed)
    {
        var commands = parsed.CommandResult.Command.Subcommands.Select(command => command.Name);
        return commands.Any() && parsed.UnmatchedTokens is [var token, ..] && !token.StartsWith('-')
            ? $"there is no command '{token}'{(Suggestion.Near(token, commands) is { } near ? $"; did you mean '{near}'?" : ".")}"
            : null;
    }

    private static string FullName(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{FullName(parent)} {command.Command.Name}" : command.Command.Name;

    private Command Commands()
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return new Command(Name, "Keeps a Genesys Cloud org's Architect flows equal to YAML manifests.")
        {
            InitCommand.Create(host),
            ValidateCommand.Create(host),
            PlanCommand.Create(host),
            ApplyCommand.Create(host),
            ShowCommand.Create(host),
            DriftCommand.Create(host),
            RollbackCommand.Create(host),
            DiffCommand.Create(host),
            DoctorCommand.Create(host),
            ImportCommand.Create(host),
            AdoptCommand.Create(host),
            ForgetCommand.Create(host),
            InventoryCommand.Create(host),
            EnvsCommand.Create(host),
            VarsCommand.Create(host),
            ContractCommand.Create(host),
            ExplainCommand.Create(host),
            EmulatorCommand.Create(host),
            SchemaCommand.Create(host),
            CompletionCommand.Create(host),
            CompleteCommand.Create(host, Commands),
            VersionCommand.Create(host),
            help,
        };
    }
}
