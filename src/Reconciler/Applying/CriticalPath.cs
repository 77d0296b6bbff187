using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Which of several steps to start first: the one with the longest chain of steps behind it, then the one with the most.</summary>
internal static class CriticalPath
{
    /// <summary>A rank for each step; the smallest goes first, and no two are equal.</summary>
    /// <param name="steps">The steps, each after what it needs.</param>
    /// <param name="dependents">The steps that wait for a step.</param>
    public static IReadOnlyDictionary<FlowKey, (int, int, int)> Ranks(IReadOnlyList<PlanStep> steps, ILookup<FlowKey, PlanStep> dependents)
    {
        var chains = new Dictionary<FlowKey, int>(steps.Count);
        var ranks = new Dictionary<FlowKey, (int, int, int)>(steps.Count);
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var key = steps[i].Key;
            var chain = dependents[key].Select(dependent => chains[dependent.Key] + 1).DefaultIfEmpty(0).Max();
            chains.Add(key, chain);
            ranks.Add(key, (-chain, -dependents[key].Count(), i));
        }

        return ranks;
    }
}
