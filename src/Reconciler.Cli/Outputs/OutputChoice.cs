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
