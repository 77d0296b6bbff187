using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>A call can come to every step, task and menu, and every task has steps.</summary>
internal sealed class StepsAreReached : IControlFlowRule
{
    public IEnumerable<Diagnostic> Check(FlowAnalysis flow) => [.. Steps(flow), .. Routines(flow), .. Empty(flow)];

    // Of steps in a row that no call comes to, the first is reported.
    private static IEnumerable<Diagnostic> Steps(FlowAnalysis flow) =>
        from node in flow.Graph.Nodes
        where node.Kind == NodeKind.Action && !flow.Reachability.IsReached(node)
        let before = node.Previous ?? node.Parent!
        where flow.Reachability.IsReached(before)
        let reason = node.Previous is null ? $"'{before.Title}' never takes this path" : $"'{before.Title}' before it never goes on"
        select DiagnosticCatalog.UnreachableStep(node.Position, node.Title, reason, before.Position);

    private static IEnumerable<Diagnostic> Routines(FlowAnalysis flow) =>
        from routine in flow.Graph.Routines
        where routine.Kind is RoutineKind.Task or RoutineKind.Menu && !flow.Reachability.IsReached(routine.Entry)
        select DiagnosticCatalog.UnreachableRoutine(routine.Position, routine.Kind == RoutineKind.Menu ? "menu" : "task", routine.Name);

    // A flow that consists of steps only must have one, too.
    private static IEnumerable<Diagnostic> Empty(FlowAnalysis flow) =>
        from routine in flow.Graph.Routines
        where routine.Kind != RoutineKind.Menu && routine.Steps is not { Items.Count: > 0 }
        select DiagnosticCatalog.NoSteps(routine.Position, routine.Phrase);
}
