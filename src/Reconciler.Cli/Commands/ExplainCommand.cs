using System.CommandLine;
using Reconciler.Cli.Hosting;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Cli.Commands;

/// <summary><c>explain</c>: prints what a diagnostic means, and its cure.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("explain", "Prints what a diagnostic means, and its cure.");
        var code = new Argument<string>("code") { Description = "The code, as RC3021.", HelpName = "CODE" };
        command.Arguments.Add(code);
        command.SetAction(parsed => Run(host, parsed.GetValue(code)!.Trim().ToUpperInvariant()));
        return command;
    }

    private static int Run(CliHost host, string code)
    {
        if (DiagnosticPages.Find(code) is { } page)
        {
            host.Output.WriteLine(page);
            return ExitCodes.Ok;
        }

        var near = Suggestion.Near(code, DiagnosticPages.Codes);
        host.Error.WriteLine($"error: there is no diagnostic '{code}'; {(near is null ? "docs/diagnostics.md lists them." : $"did you mean {near}?")}");
        return ExitCodes.Error;
    }
}
