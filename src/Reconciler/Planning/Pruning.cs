using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>Adds the deletion of leftover flows to a plan: callers before what they call, and after every publish that drops a use. Pure.</summary>
/// <param name="described">The flows that manifests describe.</param>
/// <param name="obstacles">What locks and drafts forbid.</param>
internal sealed class Pruning(IReadOnlyDictionary<FlowKey, CompiledFlow> described, Obstacles obstacles)
{
    private const int MostUsers = 5;

    /// <summary>The plan with a step for each leftover flow: its deletion, or what is in the way of it.</summary>
    /// <param name="leftovers">The flows to delete.</param>
    /// <param name="survey">What uses them.</param>
    public Plan AddTo(Plan plan, IReadOnlyList<LiveFlow> leftovers, FlowUseSurvey survey)
    {
        var written = plan.Steps.ToDictionary(step => step.Key);
        var keys = leftovers.Select(live => live.Key).ToHashSet();
        var deletes = leftovers.Select(live => Delete(live, survey, written, keys)).ToArray();
        var notes = survey.UnknownBecause is { } reason && leftovers.Count > 0
            ? plan.Notes.Append($"What uses the flows to delete is not known, because {reason}; the org refuses to delete what is in use.")
            : plan.Notes;
        return plan with { Steps = [.. plan.Steps, .. Ordered(deletes)], Notes = [.. notes] };
    }

    private PlanStep Delete(LiveFlow live, FlowUseSurvey survey, Dictionary<FlowKey, PlanStep> written, HashSet<FlowKey> leftovers)
    {
        var step = PlanStep.Of(live.Key, live) with
        {
            Action = PlanAction.Delete,
            Reasons = ["it is this project's, and no manifest describes it any more"],
            LiveDescription = null,
        };
        if (live.Marker!.IsProtected)
        {
            return step.Block("protected: its manifest said 'protect: true'; describe it again without that and apply, before you delete it");
        }

        var uses = survey.Of(live.Flow.Id);
        string[] users =
        [
            .. uses.Where(use => use.Flow is not { } user || !(leftovers.Contains(user) || Drops(user, live.Key, written))).Select(ConsumerNouns.Named),
            .. Describing(live.Key).Where(user => uses.All(use => use.Flow != user)).Select(user => $"the manifest of the {FlowWords.Named(user)}"),
        ];
        return users.Length > 0
            ? step.Block($"in use by {Listed(users)}; take it out of there first")
            : obstacles.Guard(step with { DependsOn = [.. survey.UnknownBecause is null ? UsersFirst(uses) : Cautiously(live.Key, written, leftovers)] }, live);
    }

    private static IEnumerable<FlowKey> UsersFirst(IEnumerable<FlowUse> uses) => uses.Select(use => use.Flow).OfType<FlowKey>().Order();

    // Nobody can tell what uses it: everything that could stop using it goes first.
    private static IEnumerable<FlowKey> Cautiously(FlowKey key, Dictionary<FlowKey, PlanStep> written, HashSet<FlowKey> leftovers) => written.Values
        .Where(step => step.Publishes)
        .Select(step => step.Key)
        .Concat(leftovers.Where(other => key.Type == FlowTypes.CommonModule && other.Type != FlowTypes.CommonModule))
        .Order();

    private IEnumerable<FlowKey> Describing(FlowKey used) => described.Where(pair => Refers(pair.Value, used)).Select(pair => pair.Key).Order();

    private bool Drops(FlowKey user, FlowKey used, Dictionary<FlowKey, PlanStep> written)
        => written.Values.FirstOrDefault(step => step.LiveKey == user) is { Publishes: true } step && described.TryGetValue(step.Key, out var flow) && !Refers(flow, used);

    private static bool Refers(CompiledFlow flow, FlowKey used) => used.Type == FlowTypes.CommonModule
        ? flow.Document.SharedFlows.Contains(used.Name, StringComparer.Ordinal)
        : flow.Document.Flows.Any(reference => reference.Key == used);

    private static string Listed(string[] users) => string.Join(", ", users.Take(MostUsers)) + (users.Length > MostUsers ? $" and {users.Length - MostUsers} more" : "");

    // What waits for a blocked deletion is still used by it; what is left in the end uses each other.
    private static IEnumerable<PlanStep> Ordered(PlanStep[] deletes)
    {
        var waiting = deletes.ToDictionary(step => step.Key);
        while (waiting.Values.OrderBy(step => step.Key).FirstOrDefault(step => !step.DependsOn.Any(waiting.ContainsKey)) is { } next)
        {
            waiting.Remove(next.Key);
            yield return next;
            foreach (var user in waiting.Values.Where(step => next.Action == PlanAction.Blocked && step.DependsOn.Contains(next.Key)).ToArray())
            {
                waiting[user.Key] = (user with { DependsOn = [] }).Block($"in use by the {FlowWords.Named(next.Key)}, which is not deleted");
            }
        }

        foreach (var step in waiting.Values.OrderBy(step => step.Key))
        {
            yield return (step with { DependsOn = [] }).Block($"in use by {string.Join(", ", step.DependsOn.Where(waiting.ContainsKey).Select(key => $"'{key.Name}'"))}, in a circle; take it out of there in Architect first");
        }
    }
}
