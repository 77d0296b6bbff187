using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>A flow of the org, with as much of its content as was read.</summary>
/// <param name="Flow">What the listing says about it.</param>
public sealed record LiveFlow(OrgFlow Flow)
{
    /// <summary>Type and name.</summary>
    public FlowKey Key { get; } = new(Flow.Type, Flow.Name);

    /// <summary>The ownership marker in its description; null when no project manages it.</summary>
    public Marker? Marker { get; } = Marker.Find(Flow.Description);

    /// <summary>The content of the published version; null where it was not read.</summary>
    public FlowDocument? Document { get; init; }

    /// <summary>What a former run learnt about the published version; null when it has to be read.</summary>
    public ContentRecord? Known { get; init; }

    /// <summary>Saved or checked-in work that is newer than what is published; null when there is none. Publishing would lose it.</summary>
    public OrgFlowVersion? Draft => IsNewer(Flow.SavedVersion) ? Flow.SavedVersion : IsNewer(Flow.CheckedInVersion) ? Flow.CheckedInVersion : null;

    /// <summary>A draft that is somebody's work: not what the OAuth client of this run left behind when it was interrupted.</summary>
    public OrgFlowVersion? DraftOfOther(string clientId) => Draft is { } draft && draft.CreatedByClientId != clientId ? draft : null;

    /// <summary>Who holds the edit lock; null when nobody does, or the OAuth client of this run.</summary>
    public string? LockedByOther(string clientId) => Flow.LockedByClientId == clientId ? null : Flow.LockedBy;

    private bool IsNewer(OrgFlowVersion? version)
        => version is not null
            && version.Id != Flow.PublishedVersion?.Id
            && (version.DateSaved ?? version.DateCreated) is { } saved
            && !(saved <= Flow.PublishedVersion?.DatePublished);
}

/// <summary>A version of a flow whose content is to be read.</summary>
/// <param name="Key">The flow's type and name, for messages.</param>
/// <param name="Id">The version's id, such as <c>2.0</c>.</param>
public sealed record FlowVersion(FlowKey Key, string FlowId, string Id)
{
    /// <summary>The published version of a flow that has one.</summary>
    public static FlowVersion PublishedOf(LiveFlow flow) => new(flow.Key, flow.Flow.Id, flow.Flow.PublishedVersion!.Id);
}
