using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>Reads from the org's dependency tracking which flows call shared flows.</summary>
public sealed class CallerReader(IOrg org)
{
    // A flow that the index does not know and a query that it does not take (400, met by others) say as little about callers as a missing permission.
    private readonly ConsumerReader _consumers = new(org, kind => kind is OrgErrorKind.Forbidden or OrgErrorKind.NotFound or OrgErrorKind.Refused);

    /// <summary>
    /// The published callers of each shared flow: one call for the state of the index, and one for each hundred callers of a flow, at least one a flow.
    /// No shared flow costs no call.
    /// </summary>
    /// <param name="sharedFlows">Shared flows of the org.</param>
    /// <returns>The callers; or why they are unknown, when the index cannot be trusted or the org refuses to tell.</returns>
    /// <exception cref="OrgException">The org could not be reached, or failed.</exception>
    public async Task<CallerSurvey> ReadAsync(IReadOnlyCollection<LiveFlow> sharedFlows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sharedFlows);
        var (callers, unknownBecause) = await _consumers.ReadAsync(sharedFlows, ReadOneAsync, cancellationToken);
        return callers is null ? CallerSurvey.Unknown(unknownBecause!) : CallerSurvey.Known(callers);
    }

    private async Task<IReadOnlyList<PublishedCaller>> ReadOneAsync(LiveFlow sharedFlow, CancellationToken cancellationToken) =>
    [
        .. (await _consumers.ListAsync(sharedFlow, cancellationToken))
            .Where(consumer => consumer.FlowType is not null)
            .Select(consumer => new PublishedCaller(consumer.Id, new FlowKey(consumer.FlowType!, consumer.Name)))
            .OrderBy(caller => caller.Key),
    ];
}
