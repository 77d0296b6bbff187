using System.CommandLine;
using Reconciler.Drift;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Arguments;

/// <summary>The options of <c>drift</c>.</summary>
internal sealed class DriftArguments
{
    private readonly SelectionArguments _selection;
    private readonly Option<string?> _since = new("--since") { Description = "Look only at flows published since: an ISO date or time, or so long ago as 90m, 24h, 7d. Cheap; missing and moved flows, drafts and locks of other flows stay unseen.", HelpName = "TIME" };
    private readonly Option<string?> _shard = new("--shard") { Description = "Only one part of the chosen flows, such as 3/10: the third of ten. Each flow is in exactly one part, always the same.", HelpName = "N/M" };
    private readonly Option<OutputFormat> _format = new("--format") { Description = "How to write the result: text, json or markdown.", HelpName = "FORMAT" };
    private readonly FullOption _full = new();
    private readonly Option<bool> _accept = new("--accept") { Description = "Write what was edited in the org into the manifests and Archy files, to keep it." };
    private readonly ReadArguments _reading;
    private readonly TimeProvider _time;

    /// <summary>Adds the options to a command. The clock is what a length such as <c>24h</c> is counted back from.</summary>
    public DriftArguments(Command command, TimeProvider time)
    {
        _time = time;
        _since.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Moment.Parse(token.Value, time.GetUtcNow()) is null)
            {
                result.AddError($"'{token.Value}' is no time; give --since a date such as 2026-08-01, a time such as 2026-08-01T06:00Z, or a length such as 24h.");
            }
        });
        _shard.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Shard.Parse(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is no part of a whole; give --shard a number and how many there are, such as 1/10, 2/10 … 10/10.");
            }
        });
        _selection = new SelectionArguments(command);
        foreach (var option in new Option[] { _shard, _since, _format, _full, _accept })
        {
            command.Options.Add(option);
        }

        _reading = new ReadArguments(command);
    }

    /// <summary>Reads the options from a command line.</summary>
    public DriftChoice Read(ParseResult parsed) => new(
        new DriftOptions
        {
            Selection = _selection.Read(parsed) with { Shard = parsed.GetValue(_shard) is { } shard ? Shard.Parse(shard) : null },
            Reading = _reading.Read(parsed) with { Since = parsed.GetValue(_since) is { } since ? Moment.Parse(since, _time.GetUtcNow()) : null },
        },
        parsed.GetValue(_format),
        _full.Read(parsed),
        parsed.GetValue(_accept));
}

/// <summary>What the user chose for <c>drift</c>.</summary>
/// <param name="Options">What to look at.</param>
/// <param name="Format">How to show it.</param>
/// <param name="View">How much of the changes to show.</param>
/// <param name="Accept">True to write what was edited in the org into the manifests.</param>
internal sealed record DriftChoice(DriftOptions Options, OutputFormat Format, ChangeView View, bool Accept);
