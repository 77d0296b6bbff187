using System.CommandLine;
using Reconciler.Cli.Hosting;
using Reconciler.Import;
using Reconciler.Language.Flows;

namespace Reconciler.Cli.Arguments;

/// <summary>The options of <c>import</c>.</summary>
internal sealed class ImportArguments
{
    private readonly Option<string[]> _types = new("--type") { Description = "Only flows of this type, as inboundcall; may be given several times.", HelpName = "TYPE", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> _division = new("--division") { Description = "Only flows of this division.", HelpName = "NAME" };
    private readonly Option<string?> _shared = new("--shared-with-callers") { Description = "Only this shared flow and the flows that call it.", HelpName = "NAME" };
    private readonly Option<BodyForm> _form = new("--as") { Description = "How to write the bodies: steps, where that is faithful, or archy.", HelpName = "FORM" };
    private readonly Option<string> _folder = new("--into") { Description = "The folder of the manifests, relative to the project's folder.", HelpName = "FOLDER", DefaultValueFactory = _ => ImportOptions.DefaultFolder };
    private readonly Option<bool> _extract = new("--extract-variables") { Description = "Write variables for queues, phone numbers and web addresses, and declare them in reconciler.yaml." };
    private readonly Option<bool> _described = new("--described") { Description = "Only flows that a manifest describes: take them over where they are as described." };
    private readonly Option<string?> _terraform = new("--from-terraform") { Description = "Write manifests for the genesyscloud_flow resources of this Terraform configuration instead; calls no org.", HelpName = "FOLDER" };
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
        command.Options.Add(_described);
        command.Options.Add(_form);
        command.Options.Add(_extract);
        command.Options.Add(_folder);
        command.Options.Add(_terraform);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_terraform) is not null && new Option[] { _types, _division, _shared, _described, _form, _extract }.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } other)
            {
                result.AddError($"--from-terraform reads no org, so {other.Name} means nothing to it; leave one of the two out.");
            }
        });
    }

    /// <summary>The folder of the Terraform configuration to read instead of the org; null for none.</summary>
    public string? ReadTerraform(ParseResult parsed, CliHost host) => parsed.GetValue(_terraform) is { } folder ? Path.GetFullPath(folder, host.Folder) : null;

    /// <summary>Reads the options from a command line.</summary>
    public ImportOptions Read(ParseResult parsed) => new()
    {
        Selection = _selection.Read(parsed),
        Types = parsed.GetValue(_types) ?? [],
        Division = parsed.GetValue(_division),
        SharedWithCallers = parsed.GetValue(_shared),
        DescribedOnly = parsed.GetValue(_described),
        Form = parsed.GetValue(_form),
        ExtractsVariables = parsed.GetValue(_extract),
        Folder = parsed.GetValue(_folder)!,
    };
}
