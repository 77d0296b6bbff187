using Reconciler.Emulator.Exporting;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Control;

/// <summary>A flow of the org at one moment.</summary>
public sealed class EmulatedFlow
{
    /// <summary>The id of the flow.</summary>
    public required string Id { get; init; }

    /// <summary>The API type in lower case, such as <c>commonmodule</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The name of the flow.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the division.</summary>
    public required string Division { get; init; }

    /// <summary>The description, null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The id of the published version, null when nothing is published.</summary>
    public string? PublishedVersion { get; init; }

    /// <summary>The id of the newest saved version, published or not.</summary>
    public string? SavedVersion { get; init; }

    /// <summary>How many versions there are.</summary>
    public required int VersionCount { get; init; }

    /// <summary>Who published the published version.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>When the published version was published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Who holds the edit lock.</summary>
    public string? LockedBy { get; init; }

    /// <summary>The published version as it was imported.</summary>
    public string? ImportedYaml { get; init; }

    /// <summary>The published version as an export job would have written it at that moment.</summary>
    public string? ExportedYaml => Exported.Value;

    /// <summary>The module copies of the published version, by module name.</summary>
    public required IReadOnlyDictionary<string, EmulatedModuleSnapshot> Modules { get; init; }

    // Lazy: most callers look at names and versions only, and an export costs a hundred times as much.
    internal Lazy<string?> Exported { get; init; } = new(() => null);

    /// <summary>Copies what an org has of a flow.</summary>
    internal static EmulatedFlow Of(OrgState org, StoredFlow flow) => new()
    {
        Id = flow.Id,
        Type = flow.Type,
        Name = flow.Name,
        Division = org.Division(flow.DivisionId).Name,
        Description = flow.Description,
        PublishedVersion = flow.PublishedVersionId,
        SavedVersion = flow.SavedVersionId,
        VersionCount = flow.Versions.Length,
        PublishedBy = flow.Published?.Author.Name,
        PublishedAt = flow.Published?.Published,
        LockedBy = flow.Lock?.Holder.Name,
        ImportedYaml = flow.Published?.Yaml,
        Modules = flow.Published?.Modules.ToDictionary(module => module.Name, Snapshot, StringComparer.Ordinal)
            ?? new Dictionary<string, EmulatedModuleSnapshot>(StringComparer.Ordinal),
        Exported = new Lazy<string?>(() => flow.Published is { } published ? FlowExporter.Export(org, flow, published) : null),
    };

    private static EmulatedModuleSnapshot Snapshot(ModuleSnapshot module) =>
        new(module.FlowId, module.Name, module.Version, module.ContentHash);
}

/// <summary>The copy of a common module that a published flow carries.</summary>
/// <param name="FlowId">The module's id.</param>
/// <param name="Name">The module's name when the copy was made.</param>
/// <param name="Version">The module's version that was copied.</param>
/// <param name="ContentHash">SHA-256 of the module's YAML as it was imported, in lower-case hex.</param>
public sealed record EmulatedModuleSnapshot(string FlowId, string Name, string Version, string ContentHash);
