using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>Something leads to every task and menu.</summary>
internal sealed class RoutinesAreReached : IControlFlowRule
{
    public IEnumerable<Diagnostic> Check(FlowAnalysis flow) =>
        from routine in flow.Graph.Routines
        where routine.Kind is RoutineKind.Task or RoutineKind.Menu && !flow.Reachability.IsReached(routine.Entry)
        select DiagnosticCatalog.UnreachableRoutine(routine.Position, routine.Kind == RoutineKind.Menu ? "menu" : "task", routine.Name);
}
