using System.Text.Json;

namespace Reconciler.Org;

/// <summary>A flow as the listing shows it (API model <c>Flow</c>; only the fields that Reconciler uses).</summary>
public sealed record OrgFlow
{
    /// <summary>The flow's GUID.</summary>
    public required string Id { get; init; }

    /// <summary>Unique together with <see cref="Type"/>; case-sensitive.</summary>
    public required string Name { get; init; }

    /// <summary>The flow type in lower case, as in queries (<c>commonmodule</c>, <c>inboundcall</c>).</summary>
    public required string Type { get; init; }

    /// <summary>The description, with the ownership marker as its last line where Reconciler manages the flow.</summary>
    public string? Description { get; init; }

    /// <summary>The division's id, where the server says so.</summary>
    public string? DivisionId { get; init; }

    /// <summary>The division's name, where the server says so.</summary>
    public string? DivisionName { get; init; }

    /// <summary>The version that takes calls; null for a flow that was never published.</summary>
    public OrgFlowVersion? PublishedVersion { get; init; }

    /// <summary>The newest saved version: a draft when it is newer than the published one.</summary>
    public OrgFlowVersion? SavedVersion { get; init; }

    /// <summary>The newest checked-in version.</summary>
    public OrgFlowVersion? CheckedInVersion { get; init; }

    /// <summary>Who holds the edit lock, as a name to show; null when nobody does.</summary>
    public string? LockedBy { get; init; }

    /// <summary>The id of the OAuth client that holds the edit lock, when a client does.</summary>
    public string? LockedByClientId { get; init; }

    /// <summary>The user who published, as a name to show.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>True for a deleted flow, which only a listing with <see cref="FlowQuery.Deleted"/> shows.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>The running or last asynchronous operation, where the server says so.</summary>
    public OrgOperation? LastOperation { get; init; }

    /// <summary>JSON Schema of the inputs of a shared flow, with <see cref="FlowQuery.IncludeSchemas"/>.</summary>
    public JsonElement? InputSchema { get; init; }

    /// <summary>JSON Schema of the outputs of a shared flow, with <see cref="FlowQuery.IncludeSchemas"/>.</summary>
    public JsonElement? OutputSchema { get; init; }

    /// <summary>The flow types (lower case) that may embed this shared flow; empty where the server does not say.</summary>
    public IReadOnlyList<string> CompatibleFlowTypes { get; init; } = [];
}
