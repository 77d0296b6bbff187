using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>Reads from the org's dependency tracking what uses flows: other flows, call routes, queues, emergency groups …</summary>
public sealed class FlowUseReader(IOrg org)
{
    private readonly ConsumerReader _consumers = new(org, kind => kind is OrgErrorKind.Forbidden or OrgErrorKind.Refused);

    /// <summary>What uses each flow: one call for the state of the index, and at least one for each flow. No flow costs no call.</summary>
    /// <param name="flows">Flows of the org.</param>
    /// <exception cref="OrgException">The org could not be reached, or failed.</exception>
    public async Task<FlowUseSurvey> ReadAsync(IReadOnlyCollection<LiveFlow> flows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var (uses, unknownBecause) = await _consumers.ReadAsync(flows, ReadOneAsync, cancellationToken);
        return uses is null ? FlowUseSurvey.Unknown(unknownBecause!) : new FlowUseSurvey(uses, UnknownBecause: null);
    }

    private async Task<IReadOnlyList<FlowUse>> ReadOneAsync(LiveFlow flow, CancellationToken cancellationToken)
    {
        try
        {
            return
            [
                .. (await _consumers.ListAsync(flow, cancellationToken))
                    .Where(consumer => consumer.Id != flow.Flow.Id)
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
