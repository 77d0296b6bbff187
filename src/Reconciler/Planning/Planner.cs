using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Planning;

/// <summary>Decides what is done to each flow, and in which order. Pure.</summary>
/// <param name="ownership">Whose flows may be touched.</param>
public sealed class Planner(OrgSnapshot snapshot, Ownership ownership)
{
    private readonly Renaming _renaming = new(snapshot, ownership);

    /// <summary>Makes the plan.</summary>
    /// <param name="comparisons">Every desired flow beside its live counterpart.</param>
    /// <param name="leftovers">The project's flows that no manifest describes.</param>
    /// <param name="org">The org, to show.</param>
    public Plan Plan(IReadOnlyList<FlowComparison> comparisons, IReadOnlyList<LiveFlow> leftovers, OrgIdentity org, PlanOptions options)
    {
        var byKey = comparisons.ToDictionary(comparison => comparison.Desired.Document.Key);
        CompiledFlow[] desired = [.. comparisons.Select(comparison => comparison.Desired)];
        var graph = new FlowGraph(desired);
        var renames = HandRenames.In(snapshot, ownership, desired);
        var (order, cyclic) = graph.Sort();
        var steps = new Dictionary<FlowKey, PlanStep>();
        foreach (var key in order)
        {
            var step = Decide(byKey[key], steps, renames, new Obstacles(ownership.ClientId, options)) with { DependsOn = graph.Needs(key) };
            steps.Add(key, cyclic.Contains(key) ? InCycle(step, cyclic, byKey) : step);
        }

        var selection = new Selection(options);
        return new Plan
        {
            Project = ownership.Project,
            Environment = org.Environment,
            Org = org.Description,
            Steps = [.. BlockedWithNeeds(selection.Apply(order.Select(key => steps[key])))],
            Notes = [.. selection.Notes, .. LeftoverNotes(leftovers, options), .. LeftAlone(comparisons)],
        };
    }

    private PlanStep Decide(FlowComparison comparison, IReadOnlyDictionary<FlowKey, PlanStep> earlier, HandRenames renames, Obstacles obstacles)
    {
        var (desired, live, changes) = comparison;
        var step = PlanStep.Of(desired.Document.Key, live) with { Manifest = desired.Manifest.File.Path, DesiredHash = desired.Document.Hash, Changes = changes };
        if (live is null)
        {
            return renames.InsteadOf(desired) is { } renamed
                ? step.Block(Renaming.ByHand(renamed))
                : step with { Action = PlanAction.Create, Reasons = ["not in the org"] };
        }

        if (_renaming.Ambiguity(desired, live) is { } ambiguity)
        {
            return (step with { Changes = [] }).Block(ambiguity);
        }

        var wanted = comparison.IsRenamed ? _renaming.Decide(step, desired, live, WhyItDiffers(step, live))
            : ownership.IsOurs(live) ? Ours(step, desired, live, earlier)
            : Foreign(step, desired, live);
        return Keeping.Guard(wanted.Publishes ? obstacles.Guard(wanted, live) : wanted, comparison);
    }

    // The applier would skip such a step; the plan must not promise it.
    private static IEnumerable<PlanStep> BlockedWithNeeds(IEnumerable<PlanStep> steps)
    {
        var blocked = new HashSet<FlowKey>();
        foreach (var step in steps)
        {
            var need = step.DependsOn.FirstOrDefault(blocked.Contains);
            var decided = step.Publishes && need != default ? step.Block($"needs '{need.Name}', which is blocked") : step;
            if (decided.Action == PlanAction.Blocked)
            {
                blocked.Add(step.Key);
            }

            yield return decided;
        }
    }

    private PlanStep Ours(PlanStep step, CompiledFlow desired, LiveFlow live, IReadOnlyDictionary<FlowKey, PlanStep> earlier)
    {
        if (live.Flow.PublishedVersion is null)
        {
            return step with { Action = PlanAction.Update, Reasons = ["never published"] };
        }

        if (step.Changes.Count > 0)
        {
            return step with { Action = PlanAction.Update, Reasons = [WhyItDiffers(step, live)] };
        }

        if (live.Marker is { } marker && marker.IsProtected != desired.Manifest.IsProtected)
        {
            return step with { Action = PlanAction.Update, Reasons = ["'protect' in its metadata has changed, which its marker in the org has to say"] };
        }

        if (Renaming.IsHalfDone(desired, live))
        {
            return step with { Action = PlanAction.Update, Reasons = ["it was renamed, and has not been published under its name"] };
        }

        string[] stale = [.. StaleReasons(desired, live, earlier)];
        return stale.Length == 0 ? step : step with { Action = PlanAction.Republish, Reasons = stale };
    }

    private string WhyItDiffers(PlanStep step, LiveFlow live) => live switch
    {
        { Flow.PublishedVersion: { } version } when !ownership.IsOwnVersion(live, version) && step.LivePublishedBy is { } person
            => $"version {version.Id} in the org was published by {person}",
        _ when ownership.HashOf(live) == step.DesiredHash => "somebody changed it in the org without publishing it",
        _ => "the manifest has changed",
    };

    private IEnumerable<string> StaleReasons(CompiledFlow desired, LiveFlow live, IReadOnlyDictionary<FlowKey, PlanStep> earlier)
    {
        var planned = desired.Document.SharedFlows
            .Where(name => earlier.TryGetValue(new FlowKey(FlowTypes.CommonModule, name), out var step) && step.Publishes)
            .ToArray();
        return planned.Select(name => $"copies '{name}', which this plan publishes").Concat(
            StaleCopy.In(desired.Document.SharedFlows.Except(planned), live.Flow.PublishedVersion?.DatePublished, snapshot)
                .Select(copy => $"copies '{copy.SharedFlow}', whose version {copy.Version} was published after it"));
    }

    private PlanStep Foreign(PlanStep step, CompiledFlow desired, LiveFlow live)
    {
        if (ownership.MayAdopt(desired, live))
        {
            return step with { Action = PlanAction.Adopt, Adopts = true, Reasons = ["exists in the org, and no project owns it"] };
        }

        // Its content was not read, so there is nothing to say about differences.
        return (step with { Changes = [] }).Block(live.Marker is { } marker
            ? $"the project '{marker.Project}' owns it; two projects cannot manage one flow"
            : "exists in the org, and this project does not own it; take it over with --adopt, or with 'adopt: true' in its metadata");
    }

    private static PlanStep InCycle(PlanStep step, IReadOnlyList<FlowKey> cycle, Dictionary<FlowKey, FlowComparison> flows)
        => cycle.Any(key => flows[key].Live is null)
            ? step.Block($"the flows {string.Join(", ", cycle.Select(key => $"'{key.Name}'"))} refer to each other in a circle, so none can be published first; break the circle")
            : step;

    private static IEnumerable<string> LeftAlone(IEnumerable<FlowComparison> comparisons) =>
        from comparison in comparisons
        from rule in comparison.Ignored.GroupBy(ignored => ignored.Rule)
        let paths = string.Join(", ", rule.Select(ignored => $"{ignored.Change.Path}"))
        select $"The {FlowWords.Named(comparison.Desired.Document.Key)} differs at {paths}, which is left alone because: {rule.Key.Reason}";

    private static IEnumerable<string> LeftoverNotes(IReadOnlyList<LiveFlow> leftovers, PlanOptions options) =>
        leftovers
            .Where(live => !options.Prune || !options.Includes(live.Key))
            .Select(live => $"The {FlowWords.Named(live.Key)} is this project's, but no manifest describes it any more; it is left alone.");
}
