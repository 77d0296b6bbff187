using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Looks whether flows are still what the plan was made against.</summary>
internal sealed class Freshness(IOrg org)
{
    private int _pages = 1;

    /// <summary>How many calls a listing takes, as far as one was made.</summary>
    public int PagesOfListing => Volatile.Read(ref _pages);

    /// <summary>The steps that must not be done, with the reasons; from one listing.</summary>
    public async Task<IReadOnlyDictionary<FlowKey, string>> OutdatedAsync(IEnumerable<PlanStep> steps, CancellationToken cancellationToken)
    {
        var query = new FlowQuery { IncludeSchemas = false };
        var pages = 0;
        var listed = await Paging.AllAsync(
            (page, token) =>
            {
                pages = page;
                return org.ListFlowsAsync(query, page, token);
            },
            cancellationToken);
        Volatile.Write(ref _pages, pages);
        var byId = listed.DistinctBy(flow => flow.Id).ToDictionary(flow => flow.Id);
        var byKey = listed.DistinctBy(KeyOf).ToDictionary(KeyOf);
        var found =
            from step in steps
            let live = step.FlowId is { } id ? byId.GetValueOrDefault(id) : byKey.GetValueOrDefault(step.Key)
            let reason = OutdatedCheck.Reason(step, live, org.Identity.ClientId)
            where reason is not null
            select (step.Key, reason);
        return found.ToDictionary(pair => pair.Key, pair => pair.reason);
    }

    /// <summary>Why the step must not be done, or null; from one call.</summary>
    public async Task<string?> ReasonAsync(PlanStep step, CancellationToken cancellationToken)
        => OutdatedCheck.Reason(step, step.FlowId is { } id ? await ReadAsync(id, cancellationToken) : await FindAsync(step.Key, cancellationToken), org.Identity.ClientId);

    private async Task<OrgFlow?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await org.GetFlowAsync(id, cancellationToken);
        }
        catch (OrgException exception) when (exception.Kind == OrgErrorKind.NotFound)
        {
            return null;
        }
    }

    private async Task<OrgFlow?> FindAsync(FlowKey key, CancellationToken cancellationToken)
    {
        var query = new FlowQuery { Name = key.Name, Types = [key.Type], IncludeSchemas = false };
        var listed = await Paging.AllAsync((page, token) => org.ListFlowsAsync(query, page, token), cancellationToken);
        return listed.FirstOrDefault(flow => KeyOf(flow) == key);
    }

    private static FlowKey KeyOf(OrgFlow flow) => new(flow.Type, flow.Name);
}
