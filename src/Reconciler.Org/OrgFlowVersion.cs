namespace Reconciler.Org;

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
