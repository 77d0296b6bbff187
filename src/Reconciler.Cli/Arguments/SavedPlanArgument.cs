using System.CommandLine;

namespace Reconciler.Cli.Arguments;

/// <summary>The argument of <c>apply</c> that names a saved plan to carry out.</summary>
internal sealed class SavedPlanArgument
{
    private readonly Argument<string?> _file = new("plan") { Description = "A plan that 'plan --out' saved: it is applied as it is, or refused.", HelpName = "PLAN", Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Adds the argument to a command.</summary>
    /// <param name="making">The options that say how a plan is made. Together with a saved plan they are errors, except <c>--full</c>.</param>
    public SavedPlanArgument(Command command, IEnumerable<Option> making)
    {
        Option[] refused = [.. making.Where(option => option.Name != "--full")];
        // The parser takes a misspelt option for the file.
        _file.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError($"Unrecognized option '{token.Value}'.");
            }
        });
        command.Arguments.Add(_file);
        command.Validators.Add(result =>
        {
            foreach (var option in result.GetResult(_file) is { Tokens.Count: > 0 } ? refused.Where(option => result.GetResult(option) is { Implicit: false }) : [])
            {
                result.AddError($"{option.Name} belongs to 'reconciler plan --out': a saved plan is applied as it is.");
            }
        });
    }

    /// <summary>Reads the path as the user wrote it; null when none was given.</summary>
    public string? Read(ParseResult parsed) => parsed.GetValue(_file);
}
