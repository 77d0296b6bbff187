using System.Collections.Concurrent;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>
/// Asks the org's dependency tracking what uses flows. Where its index is not operational, or the org refuses to tell, the answer is why nothing is known.
/// </summary>
/// <param name="isRefusal">True for kinds of failure by which the org refuses to tell, such as a missing permission; others are thrown.</param>
internal sealed class ConsumerReader(IOrg org, Func<OrgErrorKind, bool> isRefusal)
{
    private const int ConcurrentFlows = 4;

    /// <summary>Reads about each flow, four at a time: one call for the state of the index, and those of <paramref name="readOne"/>. No flow costs no call.</summary>
    /// <param name="flows">Flows of the org; one that is given twice is asked about once, and one of a type that is not tracked not at all.</param>
    /// <param name="readOne">Reads about one flow, as a rule from <see cref="ListAsync"/>.</param>
    /// <returns>What is found by the flows' ids; or why nothing is known, when the index cannot be trusted or the org refuses to tell.</returns>
    /// <exception cref="OrgException">The org could not be reached, or failed.</exception>
    public async Task<(IReadOnlyDictionary<string, IReadOnlyList<T>>? Found, string? UnknownBecause)> ReadAsync<T>(
        IReadOnlyCollection<LiveFlow> flows, Func<LiveFlow, CancellationToken, Task<IReadOnlyList<T>>> readOne, CancellationToken cancellationToken)
    {
        try
        {
            return flows.Count > 0 && await org.GetDependencyIndexAsync(cancellationToken) is { IsTrusted: false } index
                ? (null, $"the org's dependency index is not operational ({index.Text})")
                : (await ReadAllAsync(flows, readOne, cancellationToken), null);
        }
        catch (OrgException refusal) when (isRefusal(refusal.Kind))
        {
            return (null, refusal.Message.TrimEnd('.'));
        }
    }

    /// <summary>The consumers of a flow that are not deleted, each once; one call for each hundred, at least one.</summary>
    public async Task<IEnumerable<OrgDependency>> ListAsync(LiveFlow flow, CancellationToken cancellationToken)
    {
        var consumers = await Paging.AllAsync((page, token) => org.ListConsumersAsync(flow.Flow.Id, flow.Key.Type, page, token), cancellationToken);
        return consumers.Where(consumer => !consumer.IsDeleted).DistinctBy(consumer => consumer.Id);
    }

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<T>>> ReadAllAsync<T>(
        IEnumerable<LiveFlow> flows, Func<LiveFlow, CancellationToken, Task<IReadOnlyList<T>>> readOne, CancellationToken cancellationToken)
    {
        var found = new ConcurrentDictionary<string, IReadOnlyList<T>>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ConcurrentFlows, CancellationToken = cancellationToken };
        var tracked = flows.Where(flow => DependencyTypes.OfFlow(flow.Key.Type) is not null).DistinctBy(flow => flow.Flow.Id);
        await Parallel.ForEachAsync(tracked, options, async (flow, token) => found[flow.Flow.Id] = await readOne(flow, token));
        return found;
    }
}
