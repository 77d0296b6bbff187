using System.CommandLine;
using Reconciler.Reporting;

namespace Reconciler.Cli.Arguments;

/// <summary>The option <c>--full</c> of the commands that show changes: without it a long list of changes is cut, and so are long values.</summary>
internal sealed class FullOption : Option<bool>
{
    /// <summary>Makes the option; it is not added to a command yet.</summary>
    public FullOption()
        : base("--full") => Description = "Show every change of a flow, and values at their full length.";

    /// <summary>Reads from a command line how much of the changes to show.</summary>
    public ChangeView Read(ParseResult parsed) => parsed.GetValue(this) ? ChangeView.Full : ChangeView.Short;
}
