using System.CommandLine;
using Reconciler.Compilation.Archy;
using Reconciler.Importing;

namespace Reconciler.Cli.Commands;

/// <summary>The options of <c>import</c>.</summary>
internal sealed class ImportArguments
{
    private readonly Option<string[]> _types = new("--type") { Description = "Only flows of this type, as inboundcall; may be given several times.", HelpName = "TYPE", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> _division = new("--division") { Description = "Only flows of this division.", HelpName = "NAME" };
    private readonly Option<string?> _shared = new("--shared-with-callers") { Description = "Only this shared flow and the flows that call it.", HelpName = "NAME" };
    private readonly Option<BodyForm> _form = new("--as") { Description = "How to write the bodies: steps, where that is faithful, or archy.", HelpName = "FORM" };
    private readonly Option<string> _folder = new("--into") { Description = "The folder of the manifests, relative to the project's folder.", HelpName = "FOLDER", DefaultValueFactory = _ => ImportOptions.DefaultFolder };
    private readonly SelectionArguments _selection;

    /// <summary>Adds the options to a command.</summary>
    public ImportArguments(Command command)
    {
        _types.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !FlowTypes.All.Contains(token.Value)))
            {
                result.AddError($"'{token.Value}' is no flow type; give --type one of {string.Join(", ", FlowTypes.All.Order(StringComparer.Ordinal))}.");
            }
        });
        command.Options.Add(_types);
        command.Options.Add(_division);
        command.Options.Add(_shared);
        _selection = new SelectionArguments(command, withNeighbours: false);
        command.Options.Add(_form);
        command.Options.Add(_folder);
    }

    /// <summary>What was given.</summary>
    public ImportOptions Read(ParseResult parsed) => new()
    {
        Selection = _selection.Read(parsed),
        Types = parsed.GetValue(_types) ?? [],
        Division = parsed.GetValue(_division),
        SharedWithCallers = parsed.GetValue(_shared),
        Form = parsed.GetValue(_form),
        Folder = parsed.GetValue(_folder)!,
    };
}
