using Reconciler.Diff;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Drift;

/// <summary>
/// Finds who changed a flow since this project published it. One call a flow for its versions, and one export for the former content of
/// up to fifty flows.
/// </summary>
/// <param name="reader">Reads the org.</param>
/// <param name="ownership">Which versions are this project's.</param>
internal sealed class HandEditReader(OrgReader reader, Ownership ownership)
{
    private const int ConcurrentCalls = 4;

    /// <summary>What is known of each edited flow; flows of which the org names no publisher are left out.</summary>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<IReadOnlyDictionary<FlowKey, HandEdit>> ReadAsync(IEnumerable<FlowComparison> edited, CancellationToken cancellationToken)
    {
        LiveFlow[] flows = [.. edited.Select(comparison => comparison.Live!).Where(TellsPublisher)];
        var edits = new HandEdit[flows.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = ConcurrentCalls, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, flows.Length, options, async (i, token) => edits[i] = await SinceAsync(flows[i], token));

        int[] based = [.. Enumerable.Range(0, flows.Length).Where(i => edits[i].Later.Count > 0)];
        var documents = await reader.ReadVersionsAsync([.. based.Select(i => new FlowVersion(flows[i].Key, flows[i].Flow.Id, edits[i].Base!.Id))], cancellationToken);
        foreach (var (i, document) in based.Zip(documents))
        {
            edits[i] = edits[i] with { BaseDocument = document };
        }

        return flows.Zip(edits).ToDictionary(pair => pair.First.Key, pair => pair.Second);
    }

    // Where the server tells no publisher, its history tells none either.
    private static bool TellsPublisher(LiveFlow live) => live.Flow.PublishedVersion is { CreatedBy: not null } or { CreatedByClientId: not null };

    // Our own version is the published one: then it was not the content that somebody changed, and its history tells nothing.
    private async Task<HandEdit> SinceAsync(LiveFlow live, CancellationToken cancellationToken)
    {
        if (ContentStateRule.IsOwn(live, ownership))
        {
            return new HandEdit(live.Flow.PublishedVersion, null, []);
        }

        var versions = await reader.ReadHistoryAsync(live, cancellationToken);
        OrgFlowVersion[] published = [.. versions.Where(version => version.DatePublished is not null)];
        var ours = Array.FindIndex(published, version => ownership.IsOwnVersion(live, version));
        return ours < 0 ? HandEdit.Unknown : new HandEdit(published[ours], null, [.. published.Take(ours).Reverse()]);
    }
}
