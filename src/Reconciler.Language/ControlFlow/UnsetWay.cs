using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.ControlFlow;

/// <summary>A shortest way from the start of a flow to a node on which a variable is not set.</summary>
/// <param name="Phrase">The branches that the way takes, in words: <c>'no' of 'Known?', then 'failure' of 'Lookup'</c>; empty when there is only one
/// way.</param>
/// <param name="Branches">The places of those branches, in the same order.</param>
internal sealed record UnsetWay(string Phrase, IReadOnlyList<RelatedPlace> Branches)
{
    /// <summary>Finds a shortest way. Time is linear in the size of the graph.</summary>
    /// <param name="target">A node before which the variable may not be set.</param>
    /// <param name="assigned">The variables that are set on every way.</param>
    /// <param name="variable">One of the variables that <paramref name="assigned"/> was asked for.</param>
    public static UnsetWay To(FlowNode target, FlowAnalysis flow, AssignedVariables assigned, FlowVariable variable)
    {
        var cameFrom = new Dictionary<FlowNode, (FlowNode From, FlowEdge By)>();
        var open = new Queue<FlowNode>([flow.Graph.Start]);
        while (open.TryDequeue(out var node) && node != target)
        {
            foreach (var edge in Unset(node, flow, assigned, variable))
            {
                if (edge.Target != flow.Graph.Start && cameFrom.TryAdd(edge.Target, (node, edge)))
                {
                    open.Enqueue(edge.Target);
                }
            }
        }

        var branches = new List<(FlowNode Node, string Label)>();
        for (var node = target; cameFrom.TryGetValue(node, out var step); node = step.From)
        {
            if (step.By.Label is { } label && Matters(step.From, step.By, flow, assigned, variable))
            {
                branches.Add((step.From, label));
            }
        }

        branches.Reverse();
        return new UnsetWay(
            string.Join(", then ", branches.Select(branch => $"'{branch.Label}' of '{branch.Node.Title}'")),
            [.. branches.Select(branch => new RelatedPlace(branch.Node.Position, $"by '{branch.Label}'"))]);
    }

    // What happens inside a called task is told by whether it sets the variable, so the way does not go into it.
    private static IEnumerable<FlowEdge> Unset(FlowNode node, FlowAnalysis flow, AssignedVariables assigned, FlowVariable variable)
        => flow.Reachability.Taken(node).Where(edge => edge.Kind != EdgeKind.Call && !assigned.IsSetAfter(node, edge, variable));

    // A transfer has one way on, but that it failed is the point.
    private static bool Matters(FlowNode node, FlowEdge taken, FlowAnalysis flow, AssignedVariables assigned, FlowVariable variable)
        => node.Facts.Effect == ActionEffect.Transfers || flow.Reachability.Taken(node).Any(edge => edge.Target != taken.Target || assigned.IsSetAfter(node, edge, variable));
}
