using System.Collections.Concurrent;
using Reconciler.Compilation.Archy;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>Reads from the org's dependency tracking which flows call shared flows.</summary>
/// <param name="org">The org.</param>
public sealed class CallerReader(IOrg org)
{
    private const int ConcurrentFlows = 4;

    /// <summary>
    /// The published callers of each shared flow: one call for the state of the index, and one for each hundred callers of a flow, at least one a flow.
    /// No shared flow costs no call.
    /// </summary>
    /// <param name="sharedFlows">Shared flows of the org.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The callers; or why they are unknown, when the index cannot be trusted or the org refuses to tell.</returns>
    /// <exception cref="OrgException">The org could not be reached, or failed.</exception>
    public async Task<CallerSurvey> ReadAsync(IReadOnlyCollection<LiveFlow> sharedFlows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sharedFlows);
        try
        {
            return sharedFlows.Count > 0 && await org.GetDependencyIndexAsync(cancellationToken) is { IsTrusted: false } index
                ? CallerSurvey.Unknown($"the org's dependency index is not operational ({index.Text})")
                : CallerSurvey.Known(await ReadAllAsync(sharedFlows, cancellationToken));
        }
        catch (OrgException refusal) when (IsRefusal(refusal.Kind))
        {
            return CallerSurvey.Unknown(refusal.Message.TrimEnd('.'));
        }
    }

    // A flow that the index does not know and a query that it does not take (400, met by others) say as little about callers as a missing permission.
    private static bool IsRefusal(OrgErrorKind kind) => kind is OrgErrorKind.Forbidden or OrgErrorKind.NotFound or OrgErrorKind.Refused;

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<PublishedCaller>>> ReadAllAsync(
        IReadOnlyCollection<LiveFlow> sharedFlows, CancellationToken cancellationToken)
    {
        var callers = new ConcurrentDictionary<string, IReadOnlyList<PublishedCaller>>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ConcurrentFlows, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            sharedFlows.Select(flow => flow.Flow.Id).Distinct(),
            options,
            async (id, token) => callers[id] = await ReadOneAsync(id, token));
        return callers;
    }

    private async Task<IReadOnlyList<PublishedCaller>> ReadOneAsync(string id, CancellationToken cancellationToken)
    {
        var consumers = await Paging.AllAsync((page, token) => org.ListConsumersAsync(id, FlowTypes.CommonModule, page, token), cancellationToken);
        return
        [
            .. consumers
                .Where(consumer => consumer is { IsDeleted: false, FlowType: not null })
                .DistinctBy(consumer => consumer.Id)
                .Select(consumer => new PublishedCaller(consumer.Id, new FlowKey(consumer.FlowType!, consumer.Name)))
                .OrderBy(caller => caller.Key),
        ];
    }
}
