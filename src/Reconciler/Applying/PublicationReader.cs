using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Makes what a plan publishes. The org is read for flows of nobody's, for earlier versions, and for flows of which something is left alone.</summary>
/// <param name="reader">Reads the org, in the versions that the plan saw.</param>
/// <param name="ignore">What is left alone.</param>
internal sealed class PublicationReader(OrgReader reader, IgnoreFilter ignore)
{
    /// <summary>What each publishing step of the plan sends.</summary>
    /// <param name="flows">The flows that manifests describe.</param>
    /// <exception cref="OrgException">An export failed, or what is left alone can no longer be kept.</exception>
    public async Task<IReadOnlyDictionary<FlowKey, Publication>> ReadAsync(Plan plan, IReadOnlyList<CompiledFlow> flows, CancellationToken cancellationToken)
    {
        var described = flows.ToDictionary(flow => flow.Document.Key);
        PlanStep[] seen = [.. plan.Publishing.Where(step => step.Action == PlanAction.Restore || step.LeftAlone.Count > 0 || !described.ContainsKey(step.Key))];
        var versions = seen.Select(step => new FlowVersion(step.Key, step.FlowId!, step.RestoresVersion ?? step.LiveVersion!)).ToArray();
        var live = seen.Zip(await reader.ReadVersionsAsync(versions, cancellationToken)).ToDictionary(pair => pair.First.Key, pair => pair.Second);
        return plan.Publishing.ToDictionary(step => step.Key, step => Of(step, described.GetValueOrDefault(step.Key), live.GetValueOrDefault(step.Key), plan.Project));
    }

    private Publication Of(PlanStep step, CompiledFlow? flow, FlowDocument? live, string project) => (flow, live) switch
    {
        (_, { } earlier) when step.Action == PlanAction.Restore => Publication.Restored(step, earlier),
        (null, { } theirs) => Publication.AsItIs(theirs),
        ({ } ours, { } theirs) => Publication.Of(ours, Kept(ours.Document, theirs), project),
        ({ } ours, null) => Publication.Of(ours, ours.Document, project),
        _ => throw new InvalidOperationException("A plan publishes what is described or what was read."),
    };

    private FlowDocument Kept(FlowDocument desired, FlowDocument live) => KeptDifferences.Keep(desired, live, ignore)
        ?? throw new OrgException(OrgErrorKind.Conflict, $"What is left alone in '{desired.Key.Name}' cannot be kept any more; plan again.");
}
