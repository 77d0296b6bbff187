using Reconciler.Diff;
using Reconciler.Language.Flows.Documents;
using Reconciler.Live;

namespace Reconciler.Drift;

/// <summary>Finds out, where a flow of the org differs from its manifest, which of the two was changed since the last apply. Pure.</summary>
internal static class ContentStateRule
{
    private static readonly string DivisionPath = nameof(FlowDocument.Division).ToLowerInvariant();

    /// <summary>The state of a flow that belongs to this project; <see cref="ContentState.AsWanted"/> where nothing is published.</summary>
    public static ContentState Of(FlowComparison comparison, Ownership ownership) => comparison switch
    {
        { Live: null or { Flow.PublishedVersion: null } } => ContentState.AsWanted,
        _ when !HasChanges(comparison) => comparison.IsRenamed ? ContentState.NotApplied : ContentState.AsWanted,
        { Live: { Document: { } document } live } when document.Hash == ownership.HashOf(live) => ContentState.NotApplied,

        // Our own publish, and yet other content than the marker says: either the description was changed without a publish, or another
        // build brought flows into another canonical form.
        { Live: { Marker: { } marker } live, Desired.Document: { } desired } when IsOwn(live, ownership) => marker.Hash == desired.Hash ? ContentState.Edited : ContentState.NotApplied,
        _ => ContentState.Edited,
    };

    /// <summary>True when this run's OAuth client published it last.</summary>
    public static bool IsOwn(LiveFlow live, Ownership ownership) => live.Flow.PublishedVersion?.CreatedByClientId == ownership.ClientId;

    // The division is looked at apart: a move is no edit.
    private static bool HasChanges(FlowComparison comparison) => comparison.Changes.Any(change => !IsDivision(change));

    /// <summary>True for the change that a move to another division makes.</summary>
    public static bool IsDivision(Change change) => $"{change.Path}" == DivisionPath;
}

/// <summary>How the content of a flow in the org compares with its manifest, and with what was applied last.</summary>
internal enum ContentState
{
    /// <summary>The org has what the manifest says.</summary>
    AsWanted,

    /// <summary>The org has what was applied last; the manifest has changed since.</summary>
    NotApplied,

    /// <summary>Somebody changed it in the org.</summary>
    Edited,
}
