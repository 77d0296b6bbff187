using System.Text.Json.Serialization;

namespace Reconciler.Emulator.Wire;

/// <summary>Models <c>Flow</c> and, with fewer fields filled, <c>FlowDivisionView</c>.</summary>
internal sealed record WireFlow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required WireEntity Division { get; init; }

    public string? Description { get; init; }

    public required string Type { get; init; }

    public WireEntity? LockedUser { get; init; }

    public WireEntity? LockedClient { get; init; }

    public bool? Active { get; init; }

    public bool? System { get; init; }

    public bool? Deleted { get; init; }

    public WireFlowVersion? PublishedVersion { get; init; }

    public WireFlowVersion? SavedVersion { get; init; }

    public WireFlowVersion? CheckedInVersion { get; init; }

    public WireSchema? InputSchema { get; init; }

    public WireSchema? OutputSchema { get; init; }

    public WireEntity? PublishedBy { get; init; }

    public WireOperation? CurrentOperation { get; init; }

    public IReadOnlyList<WireLanguage>? SupportedLanguages { get; init; }

    public IReadOnlyList<string>? CompatibleFlowTypes { get; init; }

    public bool? VirtualAgentEnabled { get; init; }

    public required string SelfUri { get; init; }
}

/// <summary>Model <c>FlowVersion</c>.</summary>
internal sealed record WireFlowVersion
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string CommitVersion { get; init; }

    public required string ConfigurationVersion { get; init; }

    public required string Type { get; init; }

    public bool Secure { get; init; }

    public bool Debug { get; init; }

    public WireEntity? CreatedBy { get; init; }

    public WireEntity? CreatedByClient { get; init; }

    public required string ConfigurationUri { get; init; }

    public long? DateCreated { get; init; }

    public long? DateCheckedIn { get; init; }

    public long? DateSaved { get; init; }

    public string? DatePublished { get; init; }

    public string? DatePublishedEnd { get; init; }

    public WireSchema? InputSchema { get; init; }

    public WireSchema? OutputSchema { get; init; }

    public required IReadOnlyList<WireLanguage> SupportedLanguages { get; init; }

    public IReadOnlyList<string>? CompatibleFlowTypes { get; init; }

    public required string SelfUri { get; init; }
}

/// <summary>Model <c>SupportedLanguage</c>.</summary>
internal sealed record WireLanguage(string Language, bool IsDefault);

/// <summary>Model <c>JsonSchemaDocument</c>.</summary>
internal sealed record WireSchema
{
    [JsonPropertyName("$schema")]
    public string Schema => "http://json-schema.org/draft-04/schema#";

    public required string Title { get; init; }

    public string Type => "object";

    public required IReadOnlyDictionary<string, WireSchemaProperty> Properties { get; init; }
}

/// <summary>One property of a <see cref="WireSchema"/>; <c>Items</c> describes the items of an array.</summary>
internal sealed record WireSchemaProperty(string Type, string? Format = null, string? Description = null, WireSchemaProperty? Items = null);

/// <summary>Model <c>Operation</c>.</summary>
internal sealed record WireOperation
{
    public required string Id { get; init; }

    public required bool Complete { get; init; }

    public WireEntity? User { get; init; }

    public WireEntity? Client { get; init; }

    public string? ErrorMessage { get; init; }

    public string? ErrorCode { get; init; }

    public required string ActionName { get; init; }

    public required string ActionStatus { get; init; }
}
