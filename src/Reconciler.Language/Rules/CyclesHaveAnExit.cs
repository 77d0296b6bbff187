using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>
/// Tasks that call or jump to each other have a way out. In-queue flows are not checked: they go round until an agent answers. A menu is a way out,
/// because it waits for the caller, and for a limited time.
/// </summary>
internal sealed class CyclesHaveAnExit : IControlFlowRule
{
    private const string InQueue = "inqueue";

    public IEnumerable<Diagnostic> Check(FlowAnalysis flow)
    {
        var hasJumps = flow.Graph.Nodes.Any(node => node.Routine is not null && node.Callees.Count > 0);
        if (!hasJumps || flow.Flow.Key.Type.StartsWith(InQueue, StringComparison.Ordinal))
        {
            return [];
        }

        var next = NextStuck(flow);
        return Cycles(next).Select(cycle => Report([.. cycle.Select(routine => next[routine])]));
    }

    private static Diagnostic Report(IReadOnlyList<FlowNode> steps)
    {
        var first = steps.MinBy(step => step.Position)!;
        var names = steps.Select(step => step.Routine!.Phrase).Order(StringComparer.Ordinal);
        var others = steps.Where(step => step != first).Select(step => new RelatedPlace(step.Position, $"and from here to {step.Callees[0].Phrase}"));
        return DiagnosticCatalog.EndlessCycle(first.Position, string.Join(" and ", names), [.. others]);
    }

    // From a routine that nothing leads out of, a step that leads to another such routine. It has one: else it would end.
    private static Dictionary<Routine, FlowNode> NextStuck(FlowAnalysis flow)
    {
        var leaving = new Leaving(flow);
        var next = new Dictionary<Routine, FlowNode>();
        foreach (var node in flow.Graph.Nodes.Where(node => node.Routine is not null && flow.Reachability.IsReached(node)))
        {
            if (!leaving.CanLeave(node.Routine!.Entry) && node.Callees is [var callee, ..] && !leaving.CanLeave(callee.Entry))
            {
                next.TryAdd(node.Routine, node);
            }
        }

        return next;
    }

    // Every routine is walked through once: a walk that meets an earlier one has found no new cycle.
    private static IEnumerable<IReadOnlyList<Routine>> Cycles(Dictionary<Routine, FlowNode> next)
    {
        var walks = new Dictionary<Routine, int>();
        foreach (var start in next.Keys.OrderBy(routine => routine.Index))
        {
            var walk = new List<Routine>();
            var routine = start;
            while (next.TryGetValue(routine, out var step) && walks.TryAdd(routine, start.Index))
            {
                walk.Add(routine);
                routine = step.Callees[0];
            }

            if (walk.Count > 0 && walks.GetValueOrDefault(routine, -1) == start.Index)
            {
                yield return walk[walk.IndexOf(routine)..];
            }
        }
    }
}
