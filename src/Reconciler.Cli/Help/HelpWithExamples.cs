using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Reconciler.Cli.Help;

/// <summary>The help text with the command's examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    // Whoever asks for help has not left an argument out.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        if (Examples.Of(NameOf(parseResult.CommandResult)) is { Count: > 0 } examples)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        return result;
    }

    // A command below 'edit' has the examples of 'edit', which show how they go together.
    private static string NameOf(CommandResult command) => (command.Parent as CommandResult)?.Command.Name is "edit" ? "edit" : command.Command.Name;
}
