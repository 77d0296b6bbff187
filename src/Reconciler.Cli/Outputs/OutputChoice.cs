using Reconciler.Reporting.Runs;

namespace Reconciler.Cli.Outputs;

/// <summary>Which files and streams the report and the events of a run are written to.</summary>
internal sealed record OutputChoice
{
    /// <summary>The files for reports.</summary>
    public required IReadOnlyList<OutputTarget> Targets { get; init; }

    /// <summary>True to print annotations for GitHub Actions.</summary>
    public required bool Annotates { get; init; }

    /// <summary>True when the command writes JSON or Markdown to standard output, so that annotations must go to standard error.</summary>
    public required bool OutputIsDocument { get; init; }

    /// <summary>True when events go to standard output, and what a person reads to standard error.</summary>
    public required bool EventsOnOutput { get; init; }

    /// <summary>Absolute path of the file that events are streamed into; null for none.</summary>
    public required string? EventFile { get; init; }
}

/// <summary>A file that a report of the run is written to.</summary>
/// <param name="Option">The name of the option that asked for it, for messages.</param>
/// <param name="Path">Its absolute path.</param>
/// <param name="Format">Makes its text of the report.</param>
internal sealed record OutputTarget(string Option, string Path, Func<RunReport, string> Format);
