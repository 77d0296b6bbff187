using Reconciler.Compilation;
using Reconciler.Live;

namespace Reconciler.Diffing;

/// <summary>Compares the desired flows with the org.</summary>
public static class Differ
{
    /// <summary>
    /// The live flows whose content must be read before they can be compared. Not those that carry our hash and were published by our own OAuth
    /// client: nobody touched them since. Not those that belong to somebody else and may not be adopted: they will not be touched anyway.
    /// </summary>
    /// <param name="desired">The desired flows.</param>
    /// <param name="snapshot">The org, from its listing.</param>
    /// <param name="ownership">Whose flows may be touched.</param>
    public static IReadOnlyList<LiveFlow> NeedContent(IEnumerable<CompiledFlow> desired, OrgSnapshot snapshot, Ownership ownership) =>
    [
        .. desired
            .Select(flow => (Desired: flow, Live: snapshot.Find(flow.Document.Key)))
            .Where(pair => pair.Live is not null && ownership.MayTouch(pair.Desired, pair.Live) && !IsUntouched(pair.Desired, pair.Live, ownership.ClientId))
            .Select(pair => pair.Live!),
    ];

    /// <summary>Compares each desired flow with the org.</summary>
    /// <param name="desired">The desired flows.</param>
    /// <param name="snapshot">The org, with the content of the flows that need it.</param>
    /// <param name="ownership">Whose flows may be touched.</param>
    public static IReadOnlyList<FlowComparison> Compare(IEnumerable<CompiledFlow> desired, OrgSnapshot snapshot, Ownership ownership) =>
    [
        .. desired.Select(flow => Compare(flow, snapshot.Find(flow.Document.Key), ownership)),
    ];

    private static FlowComparison Compare(CompiledFlow desired, LiveFlow? live, Ownership ownership) => live switch
    {
        null => new FlowComparison(desired, null, []),
        { Document: { } document } => new FlowComparison(desired, live, FlowDiff.Between(document, desired.Document)),
        _ when IsUntouched(desired, live, ownership.ClientId) => new FlowComparison(desired, live, []),
        _ => new FlowComparison(desired, live, [new Change(ChangeKind.Changed, ChangePath.Flow.Property("content"), null, null)]),
    };

    private static bool IsUntouched(CompiledFlow desired, LiveFlow live, string clientId)
        => live.Marker?.Hash == desired.Document.Hash
            && live.Flow.PublishedVersion?.CreatedByClientId == clientId
            && Marker.WithoutMarker(live.Flow.Description) == desired.Document.Description
            && (desired.Document.Division is null || desired.Document.Division == live.Flow.DivisionName);
}
