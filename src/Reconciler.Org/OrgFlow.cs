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

    /// <summary>Who published it last; null when nobody did, or the org does not say.</summary>
    public string? Publisher => PublishedBy ?? PublishedVersion?.CreatedBy;

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

/// <summary>One version of a flow (API model <c>FlowVersion</c>; only the fields that Reconciler uses).</summary>
public sealed record OrgFlowVersion
{
    /// <summary>The version's id, such as <c>2.0</c>; what export and publish calls take.</summary>
    public required string Id { get; init; }

    /// <summary>When it became the published version (ISO on the wire).</summary>
    public DateTimeOffset? DatePublished { get; init; }

    /// <summary>When it was created (epoch milliseconds on the wire).</summary>
    public DateTimeOffset? DateCreated { get; init; }

    /// <summary>When it was saved (epoch milliseconds on the wire).</summary>
    public DateTimeOffset? DateSaved { get; init; }

    /// <summary>The OAuth client that made it; null when a person did, or where the server does not say.</summary>
    public string? CreatedByClientId { get; init; }

    /// <summary>The name of the user or client that made it, to show.</summary>
    public string? CreatedBy { get; init; }
}

/// <summary>The last asynchronous operation on a flow, running or over (API model <c>Operation</c>).</summary>
/// <param name="Action">What was done, as the API spells it: <c>PUBLISH</c>, <c>CHECKIN</c>, <c>DELETE</c> …</param>
/// <param name="By">The user or OAuth client who did it, as a name to show; null where the server does not say.</param>
public sealed record OrgOperation(string Action, string? By)
{
    /// <summary>The operation's id; null where the server gives none.</summary>
    public string? Id { get; init; }

    /// <summary>True when it is over; an operation that the server says nothing about counts as over.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Why it failed, with the API's code; null when it did not.</summary>
    public string? Failure { get; init; }
}
