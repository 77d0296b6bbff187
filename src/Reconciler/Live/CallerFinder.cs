using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>
/// Finds who copies shared flows: from dependency tracking; where the org cannot tell, from the call sites in the exports of the other flows.
/// </summary>
/// <param name="callers">Reads dependency tracking.</param>
/// <param name="content">Reads exports.</param>
internal sealed class CallerFinder(CallerReader callers, ContentReader content)
{
    // Reading a large org for a warning would take minutes; whoever wants it can say so.
    private const int MostExports = 200;

    /// <summary>Finds the callers of each shared flow; they are not known when that takes more exports than <paramref name="isPatient"/> allows.</summary>
    /// <param name="sharedFlows">Shared flows of the org.</param>
    /// <param name="described">Flows that manifests describe: they need not be read to find their calls.</param>
    /// <param name="isPatient">True to read however many flows it takes.</param>
    /// <exception cref="Reconciler.Org.OrgException">The org could not be reached, or failed.</exception>
    public async Task<CallerSurvey> FindAsync(
        IReadOnlyCollection<LiveFlow> sharedFlows, OrgSnapshot snapshot, IReadOnlySet<FlowKey> described, bool isPatient, CancellationToken cancellationToken)
    {
        var survey = await callers.ReadAsync(sharedFlows, cancellationToken);
        if (survey.UnknownBecause is not { } reason)
        {
            return survey;
        }

        var known = await content.RememberAsync(snapshot, cancellationToken);
        LiveFlow[] candidates = [.. known.Flows.Where(live => MayCall(live) && !described.Contains(live.Key))];
        LiveFlow[] unread = [.. candidates.Where(live => live is { Known: null, Document: null })];
        if (unread.Length > MostExports && !isPatient)
        {
            return CallerSurvey.Unknown($"{reason}, and to read {unread.Length} flows for it takes --deep");
        }

        var read = await content.ReadAsync(known, unread, cancellationToken);
        return CallerSurvey.Known(sharedFlows.ToDictionary(shared => shared.Flow.Id, shared => Callers(shared, candidates.Select(live => read.Find(live.Key)!))));
    }

    private static bool MayCall(LiveFlow live) => live.Flow.PublishedVersion is not null && live.Key.Type != FlowTypes.CommonModule;

    private static IReadOnlyList<PublishedCaller> Callers(LiveFlow shared, IEnumerable<LiveFlow> flows) =>
    [
        .. flows.Where(live => (live.Document?.SharedFlows ?? live.Known?.SharedFlows ?? []).Contains(shared.Key.Name, StringComparer.Ordinal))
            .Select(live => new PublishedCaller(live.Flow.Id, live.Key)),
    ];
}
