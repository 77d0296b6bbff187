using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;

namespace Reconciler.Planning;

/// <summary>Which flows must be published before which. Edges come from what flows really refer to.</summary>
/// <param name="flows">The flows of the plan.</param>
public sealed class FlowGraph(IEnumerable<CompiledFlow> flows)
{
    private readonly Dictionary<FlowKey, FlowKey[]> _needs = flows.ToDictionary(
        flow => flow.Document.Key,
        flow => flow.Document.SharedFlows.Select(SharedFlow).Concat(flow.Document.Flows.Select(reference => reference.Key)).Distinct().ToArray());

    /// <summary>The flows of the plan that a flow refers to, itself left out.</summary>
    public IReadOnlyList<FlowKey> Needs(FlowKey flow)
        => [.. _needs[flow].Where(needed => needed != flow && _needs.ContainsKey(needed)).Order()];

    /// <summary>
    /// The flows in an order in which each comes after what it needs, alphabetical where there is a choice. Members of a cycle come last,
    /// and are returned apart.
    /// </summary>
    public (IReadOnlyList<FlowKey> Order, IReadOnlyList<FlowKey> Cyclic) Sort()
    {
        var waiting = _needs.Keys.ToDictionary(key => key, key => Needs(key).Count);
        var neededBy = _needs.Keys.SelectMany(key => Needs(key).Select(needed => (needed, key))).ToLookup(edge => edge.needed, edge => edge.key);
        var ready = new PriorityQueue<FlowKey, FlowKey>(waiting.Where(pair => pair.Value == 0).Select(pair => (pair.Key, pair.Key)));
        var order = new List<FlowKey>(waiting.Count);
        while (ready.TryDequeue(out var next, out _))
        {
            order.Add(next);
            foreach (var dependent in neededBy[next].Where(dependent => --waiting[dependent] == 0))
            {
                ready.Enqueue(dependent, dependent);
            }
        }

        FlowKey[] cyclic = [.. _needs.Keys.Except(order).Order()];
        return ([.. order, .. cyclic], cyclic);
    }

    /// <summary>The flows of the plan that some flows refer to, directly or through others; these may be among them.</summary>
    public IReadOnlySet<FlowKey> NeedsOf(IEnumerable<FlowKey> flows) => Reach(flows, Needs);

    /// <summary>The flows of the plan that refer to some flows, directly or through others; these may be among them.</summary>
    public IReadOnlySet<FlowKey> DependentsOf(IEnumerable<FlowKey> flows)
    {
        var neededBy = _needs.Keys.SelectMany(key => Needs(key).Select(needed => (needed, key))).ToLookup(edge => edge.needed, edge => edge.key);
        return Reach(flows, key => neededBy[key]);
    }

    private static HashSet<FlowKey> Reach(IEnumerable<FlowKey> flows, Func<FlowKey, IEnumerable<FlowKey>> next)
    {
        var reached = new HashSet<FlowKey>();
        var waiting = new Stack<FlowKey>(flows);
        while (waiting.TryPop(out var flow))
        {
            foreach (var other in next(flow).Where(reached.Add))
            {
                waiting.Push(other);
            }
        }

        return reached;
    }

    private static FlowKey SharedFlow(string name) => new(Reconciler.Language.Flows.FlowTypes.CommonModule, name);
}
