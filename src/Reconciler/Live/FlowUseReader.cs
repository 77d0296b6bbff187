using System.Collections.Concurrent;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>Reads from the org's dependency tracking what uses flows: other flows, call routes, queues, emergency groups …</summary>
/// <param name="org">The org.</param>
public sealed class FlowUseReader(IOrg org)
{
    private const int ConcurrentFlows = 4;

    /// <summary>What uses each flow: one call for the state of the index, and at least one for each flow. No flow costs no call.</summary>
    /// <param name="flows">Flows of the org.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="OrgException">The org could not be reached, or failed.</exception>
    public async Task<FlowUseSurvey> ReadAsync(IReadOnlyCollection<LiveFlow> flows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(flows);
        try
        {
            return flows.Count > 0 && await org.GetDependencyIndexAsync(cancellationToken) is { IsTrusted: false } index
                ? FlowUseSurvey.Unknown($"the org's dependency index is not operational ({index.Text})")
                : new FlowUseSurvey(await ReadAllAsync(flows, cancellationToken), UnknownBecause: null);
        }
        catch (OrgException refusal) when (refusal.Kind is OrgErrorKind.Forbidden or OrgErrorKind.Refused)
        {
            return FlowUseSurvey.Unknown(refusal.Message.TrimEnd('.'));
        }
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<FlowUse>>> ReadAllAsync(IEnumerable<LiveFlow> flows, CancellationToken cancellationToken)
    {
        var uses = new ConcurrentDictionary<string, IReadOnlyList<FlowUse>>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ConcurrentFlows, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            flows.Where(flow => DependencyTypes.OfFlow(flow.Key.Type) is not null),
            options,
            async (flow, token) => uses[flow.Flow.Id] = await ReadOneAsync(flow, token));
        return uses;
    }

    private async Task<IReadOnlyList<FlowUse>> ReadOneAsync(LiveFlow flow, CancellationToken cancellationToken)
    {
        try
        {
            var consumers = await Paging.AllAsync((page, token) => org.ListConsumersAsync(flow.Flow.Id, flow.Key.Type, page, token), cancellationToken);
            return
            [
                .. consumers
                    .Where(consumer => !consumer.IsDeleted && consumer.Id != flow.Flow.Id)
                    .DistinctBy(consumer => consumer.Id)
                    .OrderBy(consumer => consumer.Type, StringComparer.Ordinal).ThenBy(consumer => consumer.Name, StringComparer.Ordinal)
                    .Select(consumer => new FlowUse(consumer.Id, consumer.Name, consumer.Type, consumer.FlowType is { } type ? new FlowKey(type, consumer.Name) : null)),
            ];
        }
        catch (OrgException unknown) when (unknown.Kind == OrgErrorKind.NotFound)
        {
            // What was never published is not in the index; then nothing that is published uses it.
            return [];
        }
    }
}
