using System.CommandLine;
using Reconciler.Planning;

namespace Reconciler.Cli.Arguments;

/// <summary>The options that choose flows by patterns.</summary>
internal sealed class SelectionArguments
{
    private readonly Option<string[]> _target = new("--target") { Description = "Only flows that this matches: a glob on the name, or kind:, file: or label: and a glob; may be given several times.", HelpName = "PATTERN", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string[]> _exclude = new("--exclude") { Description = "No flow that this matches; patterns as for --target.", HelpName = "PATTERN", AllowMultipleArgumentsPerToken = false };
    private readonly Option<bool> _withDependents = new("--with-dependents") { Description = "Also the flows that refer to the targets." };
    private readonly Option<bool> _withDependencies = new("--with-dependencies") { Description = "Also the flows that the targets refer to." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="withNeighbours">False leaves out <c>--with-dependents</c> and <c>--with-dependencies</c>, for a command that does not know which flows refer to which.</param>
    public SelectionArguments(Command command, bool withNeighbours = true)
    {
        foreach (var option in withNeighbours ? new Option[] { _target, _exclude, _withDependents, _withDependencies } : [_target, _exclude])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(_target) is null && (result.GetValue(_withDependents) || result.GetValue(_withDependencies)))
            {
                result.AddError("--with-dependents and --with-dependencies say what goes along with targets; name one with --target.");
            }
        });
    }

    /// <summary>Reads the options from a command line.</summary>
    public FlowSelection Read(ParseResult parsed) => new()
    {
        Targets = Terms(parsed.GetValue(_target)),
        Excludes = Terms(parsed.GetValue(_exclude)),
        WithDependents = parsed.GetValue(_withDependents),
        WithDependencies = parsed.GetValue(_withDependencies),
    };

    private static SelectionTerm[] Terms(string[]? patterns) => [.. (patterns ?? []).Select(pattern => new SelectionTerm(pattern))];
}
