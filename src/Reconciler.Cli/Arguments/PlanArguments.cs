using System.CommandLine;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Arguments;

/// <summary>The options of the commands that make a plan.</summary>
internal sealed class PlanArguments
{
    private readonly SelectionArguments _selection;
    private readonly FullOption _full = new();
    private readonly Option<bool> _adopt = new("--adopt") { Description = "Take over flows that exist in the org and that no project owns." };

    private readonly Option<bool> _republishUnmanaged = new("--republish-unmanaged") { Description = "Publish flows that no manifest describes again, as they are, when they copy a shared flow of the plan." };
    private readonly Option<bool> _prune = new("--prune") { Description = "Delete the project's flows that no manifest describes any more; never protected ones, never what is in use." };
    private readonly LockArguments _locks;
    private readonly ReadArguments _reading;

    /// <summary>Adds the options to a command.</summary>
    public PlanArguments(Command command)
    {
        _selection = new SelectionArguments(command);
        command.Options.Add(_adopt);
        command.Options.Add(_republishUnmanaged);
        command.Options.Add(_prune);
        _locks = new LockArguments(command);
        _reading = new ReadArguments(command);
        command.Options.Add(_full);
    }

    /// <summary>Reads the options from a command line.</summary>
    public PlanOptions Read(ParseResult parsed) => _locks.Apply(parsed, new PlanOptions
    {
        Selection = _selection.Read(parsed),
        Adopt = parsed.GetValue(_adopt),
        RepublishUnmanaged = parsed.GetValue(_republishUnmanaged),
        Prune = parsed.GetValue(_prune),
        Reading = _reading.Read(parsed),
    });

    /// <summary>Reads how much of the changes to show.</summary>
    public ChangeView ReadView(ParseResult parsed) => _full.Read(parsed);
}
