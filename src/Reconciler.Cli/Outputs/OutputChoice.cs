using Reconciler.Reporting.Runs;

namespace Reconciler.Cli.Outputs;

/// <summary>What a run is to be written into, beside what a person sees.</summary>
internal sealed record OutputChoice
{
    /// <summary>The files.</summary>
    public required IReadOnlyList<OutputTarget> Targets { get; init; }

    /// <summary>True for annotations of GitHub Actions.</summary>
    public required bool Annotates { get; init; }

    /// <summary>True when the command writes a document to standard output, which nothing may be mixed into.</summary>
    public required bool OutputIsDocument { get; init; }

    /// <summary>True when events take standard output, and a person looks at standard error.</summary>
    public required bool EventsOnOutput { get; init; }

    /// <summary>Absolute path of the file that events are streamed into; null for none.</summary>
    public required string? EventFile { get; init; }
}

/// <summary>A file that a run is to be written into.</summary>
/// <param name="Option">The option that asked for it.</param>
/// <param name="Path">Absolute path.</param>
/// <param name="Format">Makes its text.</param>
internal sealed record OutputTarget(string Option, string Path, Func<RunReport, string> Format);
