using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.TestKit;

/// <summary>Flows as a listing of the org shows them.</summary>
public static class LiveFlows
{
    /// <summary>The OAuth client of the run.</summary>
    public const string OwnClient = "own-client";

    /// <summary>When the flows were published, where a test does not say otherwise.</summary>
    public static DateTimeOffset Published { get; } = new(2026, 8, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A published flow without a marker.</summary>
    public static OrgFlow Flow(FlowKey key, string version = "1.0", DateTimeOffset? published = null, string? publishedBy = OwnClient) => new()
    {
        Id = $"id of {key}",
        Type = key.Type,
        Name = key.Name,
        DivisionName = "Home",
        PublishedVersion = new OrgFlowVersion { Id = version, DatePublished = published ?? Published, CreatedByClientId = publishedBy, CreatedBy = publishedBy },
    };

    /// <summary>The flow with the marker of a project.</summary>
    public static OrgFlow Marked(this OrgFlow flow, string hash, string project = "demo", string manifest = "manifests/a.yaml")
        => flow with { Description = new Marker(project, manifest, hash).Append(flow.Description) };
}
