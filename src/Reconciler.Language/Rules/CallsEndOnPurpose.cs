using System.Collections.Frozen;
using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Language.Rules;

/// <summary>
/// A call does not just run off the end of a call flow: Architect would hang up. Source: Genesys Cloud help, "Task editor": a task ends with a disconnect, a
/// transfer, or a jump. Left alone are a transfer that fails at the very end, an <c>endTask</c>, and a task that is only called.
/// </summary>
internal sealed class CallsEndOnPurpose : IControlFlowRule
{
    private static readonly FrozenSet<string> CallFlows = FrozenSet.Create(StringComparer.Ordinal, FlowTypes.InboundCall, "outboundcall");

    public IEnumerable<Diagnostic> Check(FlowAnalysis flow)
        => CallFlows.Contains(flow.Flow.Key.Type) ? Outermost(flow).Select(routine => Check(routine, flow)).OfType<Diagnostic>() : [];

    // One report for a task, at the first place; the others have the same cure.
    private static Diagnostic? Check(IGrouping<Routine, FlowNode> routine, FlowAnalysis flow)
    {
        var places = routine
            .SelectMany(node => flow.Reachability.Taken(node).Where(edge => RunsOff(node, edge)).Take(1).Select(edge => (Node: node, Where: Words(node, edge))))
            .OrderBy(place => place.Node.Position)
            .ToArray();
        return places is not [var first, .. var others]
            ? null
            : DiagnosticCatalog.CallEndsUnhandled(
                first.Node.Position, routine.Key.Phrase, first.Where, [.. others.Select(other => new RelatedPlace(other.Node.Position, $"also {other.Where}"))]);
    }

    private static bool RunsOff(FlowNode node, FlowEdge edge) => node.Kind == NodeKind.Action
        && edge.Target == node.Routine!.Exit
        && (edge.Kind is EdgeKind.Next or EdgeKind.Path || (edge.Kind == EdgeKind.Return && node.Facts.Effect == ActionEffect.Calls))
        && node.Facts.Effect is not (ActionEffect.EndsRoutine or ActionEffect.Transfers or ActionEffect.MayEnd);

    private static string Words(FlowNode node, FlowEdge edge)
        => edge.Kind == EdgeKind.Path ? $"when '{node.Title}' takes '{edge.Label}'" : $"after '{node.Title}'";

    /// <summary>The reached steps of each routine that no caller waits for, so that its end is the end of the call.</summary>
    private static IEnumerable<IGrouping<Routine, FlowNode>> Outermost(FlowAnalysis flow)
    {
        var steps = flow.Graph.Nodes.Where(flow.Reachability.IsReached).Where(node => node.Routine is not null).ToLookup(node => node.Routine!);
        var found = new HashSet<Routine>();
        var open = new Queue<FlowNode>([flow.Graph.Start]);
        while (open.TryDequeue(out var node))
        {
            foreach (var routine in node.Edges.Where(edge => edge.Kind is EdgeKind.Jump or EdgeKind.Event).Select(edge => edge.Target.Routine!).Where(found.Add))
            {
                foreach (var step in steps[routine])
                {
                    open.Enqueue(step);
                }
            }
        }

        return steps.Where(group => found.Contains(group.Key));
    }
}
