using Reconciler.Planning;

namespace Reconciler.Import;

/// <summary>What the user chose for an import.</summary>
public sealed record ImportOptions
{
    /// <summary>The folder when none is given.</summary>
    public const string DefaultFolder = "manifests";

    /// <summary>Only these flows, by name and type.</summary>
    public FlowSelection Selection { get; init; } = FlowSelection.All;

    /// <summary>Only flows of these types, as the API spells them; empty for every type.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Only flows of this division; null for every division.</summary>
    public string? Division { get; init; }

    /// <summary>Only this shared flow and the flows that call it; null for every flow.</summary>
    public string? SharedWithCallers { get; init; }

    /// <summary>Only flows that a manifest describes: to adopt them as they are described.</summary>
    public bool DescribedOnly { get; init; }

    /// <summary>The wished form; <see cref="BodyForm.Archy"/> is taken where <see cref="BodyForm.Steps"/> would not be faithful.</summary>
    public BodyForm Form { get; init; } = BodyForm.Steps;

    /// <summary>Write variables for queues, phone numbers and addresses, which other orgs have others of, into manifests with steps.</summary>
    public bool ExtractsVariables { get; init; }

    /// <summary>The folder of the manifests, relative to the project's root.</summary>
    public string Folder { get; init; } = DefaultFolder;
}

/// <summary>How the body of an imported flow is written.</summary>
public enum BodyForm
{
    /// <summary>Steps in the manifest.</summary>
    Steps,

    /// <summary>The export as an Archy file beside the manifest.</summary>
    Archy,
}
