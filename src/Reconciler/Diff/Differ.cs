using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Live;

namespace Reconciler.Diff;

/// <summary>Compares the desired flows with the org.</summary>
/// <param name="snapshot">The org: from its listing, with what is known or was read of the flows' content.</param>
/// <param name="ownership">Which flows this run may change or adopt; the content of others is not compared.</param>
/// <param name="ignore">Differences that the project leaves alone.</param>
/// <param name="isDeep">True to believe no marker: the content of every flow counts.</param>
public sealed class Differ(OrgSnapshot snapshot, Ownership ownership, IgnoreFilter ignore, bool isDeep)
{
    private static readonly ChangePath Name = ChangePath.Flow.Property("name");

    /// <summary>
    /// The live flows whose content must be read before they can be compared. Not those that carry our hash and were published by our own OAuth
    /// client, because nobody touched them since; not those that are known to have the desired content; not those that belong to somebody else and
    /// may not be adopted, because they will not be touched anyway.
    /// </summary>
    public IReadOnlyList<LiveFlow> NeedContent(IEnumerable<CompiledFlow> desired) =>
    [
        .. desired
            .Select(flow => (Desired: flow, Live: Counterpart.Of(flow, snapshot)))
            .Where(pair => pair.Live is not null && ownership.MayTouch(pair.Desired, pair.Live) && !IsAsDesired(pair.Desired.Document, pair.Live))
            .Select(pair => pair.Live!),
    ];

    /// <summary>Compares each desired flow with the org.</summary>
    public IReadOnlyList<FlowComparison> Compare(IEnumerable<CompiledFlow> desired) => [.. desired.Select(flow => Compare(flow, Counterpart.Of(flow, snapshot)))];

    private FlowComparison Compare(CompiledFlow desired, LiveFlow? live) => live switch
    {
        null => new FlowComparison(desired, null, []),
        { Document: { } document } => ignore.Apply(new FlowComparison(desired, live, Changes(document, desired.Document))),
        _ when IsAsDesired(desired.Document, live) => new FlowComparison(desired, live, []),
        _ => new FlowComparison(desired, live, [new Change(ChangeKind.Changed, ChangePath.Flow.Property("content"), null, null)]),
    };

    // A former name is no difference of content: FlowComparison.IsRenamed tells it.
    private static Change[] Changes(FlowDocument live, FlowDocument desired) => [.. FlowDiff.Between(live, desired).Where(change => !change.Path.Equals(Name))];

    // Description and division can change without a publish, so they count from the listing.
    private bool IsAsDesired(FlowDocument desired, LiveFlow live)
        => (live.Known?.ContentHash == desired.ContentHash || (!isDeep && IsUntouched(desired, live)))
            && Marker.WithoutMarker(live.Flow.Description) == desired.Description
            && (desired.Division is null || desired.Division == live.Flow.DivisionName);

    private bool IsUntouched(FlowDocument desired, LiveFlow live) => ownership.HashOf(live) == desired.Hash && ownership.IsUntouched(live);
}
