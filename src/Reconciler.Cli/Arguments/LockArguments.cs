using System.CommandLine;
using Reconciler.Planning;

namespace Reconciler.Cli.Arguments;

/// <summary>The options that say what to do about flows that somebody has locked or is editing in Architect.</summary>
internal sealed class LockArguments
{
    private readonly Option<string?> _wait = new("--wait-for-locks") { Description = "Wait so long for each flow that somebody has locked, such as 90s, 5m or 1h.", HelpName = "LENGTH" };
    private readonly Option<bool> _force = new("--force-unlock") { Description = "Take edit locks away. What becomes of work that was not checked in is not documented." };
    private readonly Option<bool> _discard = new("--discard-drafts") { Description = "Write flows that have unpublished work, which is then lost." };

    /// <summary>Adds the options to a command.</summary>
    public LockArguments(Command command)
    {
        _wait.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Duration.Parse(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is no length of time; write --wait-for-locks 5m.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(_wait) is not null && result.GetResult(_force) is not null)
            {
                result.AddError("--wait-for-locks and --force-unlock exclude each other; leave one out.");
            }
        });
        foreach (var option in new Option[] { _wait, _force, _discard })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Adds what the command line says about locks and drafts to the options of a plan.</summary>
    public PlanOptions Apply(ParseResult parsed, PlanOptions options) => options with
    {
        WaitForLocks = parsed.GetValue(_wait) is { } wait ? Duration.Parse(wait) : null,
        ForceUnlock = parsed.GetValue(_force),
        DiscardDrafts = parsed.GetValue(_discard),
    };
}
