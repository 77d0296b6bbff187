using Reconciler.Comparison;
using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Runs;

/// <summary>Compares what two orgs have of the flows that the manifests describe. Only reads.</summary>
/// <param name="first">The project as it is for the org before, and that org.</param>
/// <param name="second">The project as it is for the org after, and that org.</param>
public sealed class CompareRun(RunContext first, RunContext second)
{
    /// <summary>Reads both orgs and compares: one listing each, and exports of the flows that may differ.</summary>
    /// <param name="selection">Which flows to look at.</param>
    /// <exception cref="OrgException">An org refused a call, or could not be reached.</exception>
    public async Task<OrgComparison> CompareAsync(FlowSelection selection, CancellationToken cancellationToken)
    {
        // A name that is made from a variable differs between the two.
        CompiledFlow[] described = [.. first.Flows.Concat(second.Flows).DistinctBy(flow => flow.Document.Key)];
        var chosen = selection.For(described);
        var missed = SelectionCheck.Check(chosen, described, []);
        FlowKey[] keys = [.. described.Select(flow => flow.Document.Key).Where(chosen.Includes).Order()];
        FlowDifference[] flows = missed.Count > 0 ? [] : await CompareAsync(keys, cancellationToken);
        return new OrgComparison(first.Project.Name, first.Org.Identity, second.Org.Identity, flows, missed);
    }

    private async Task<FlowDifference[]> CompareAsync(FlowKey[] keys, CancellationToken cancellationToken)
    {
        var listings = await Task.WhenAll(first.Reader.ListAsync(cancellationToken), second.Reader.ListAsync(cancellationToken));
        var pairs = keys.Select(key => (Key: key, Before: Published(listings[0], key), After: Published(listings[1], key))).ToArray();
        var open = pairs.Where(pair => pair is { Before: not null, After: not null } && !IsSame(pair.Before, pair.After)).ToArray();
        var contents = await Task.WhenAll(
            first.Reader.ReadContentAsync(open.Select(pair => pair.Before!), cancellationToken), second.Reader.ReadContentAsync(open.Select(pair => pair.After!), cancellationToken));
        var (old, @new) = (contents[0].ToDictionary(flow => flow.Key), contents[1].ToDictionary(flow => flow.Key));
        SecretSet[] secrets = [first.Project.Secrets, second.Project.Secrets];
        return [.. pairs.Select(pair => Difference(pair.Key, old.GetValueOrDefault(pair.Key) ?? pair.Before, @new.GetValueOrDefault(pair.Key) ?? pair.After, secrets))];
    }

    private static LiveFlow? Published(OrgSnapshot listing, FlowKey key) => listing.Find(key) is { Flow.PublishedVersion: not null } live ? live : null;

    // Both were published by this project from one and the same document, and nobody has touched them since.
    private bool IsSame(LiveFlow before, LiveFlow after)
        => before.Marker is { } marker
            && marker.Project == after.Marker?.Project
            && marker.Hash == after.Marker.Hash
            && before.Flow.DivisionName == after.Flow.DivisionName
            && before.Flow.PublishedVersion!.CreatedByClientId == first.Org.Identity.ClientId
            && after.Flow.PublishedVersion!.CreatedByClientId == second.Org.Identity.ClientId;

    private static FlowDifference Difference(FlowKey key, LiveFlow? before, LiveFlow? after, SecretSet[] secrets)
    {
        var changes = before?.Document is { } old && after?.Document is { } @new ? FlowDiff.Between(old, @new) : [];
        var kind = (before, after) switch
        {
            (null, null) => FlowDifferenceKind.InNeither,
            (_, null) => FlowDifferenceKind.OnlyInFirst,
            (null, _) => FlowDifferenceKind.OnlyInSecond,
            _ => changes.Count > 0 ? FlowDifferenceKind.Different : FlowDifferenceKind.Same,
        };
        return new FlowDifference(key, kind)
        {
            FirstVersion = before?.Flow.PublishedVersion?.Id,
            SecondVersion = after?.Flow.PublishedVersion?.Id,
            Changes = secrets.Aggregate(changes, ChangeMask.Apply),
        };
    }
}
