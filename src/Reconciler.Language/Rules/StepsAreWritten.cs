using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>A task, and a flow that consists of steps only, has at least one step.</summary>
internal sealed class StepsAreWritten : IControlFlowRule
{
    public IEnumerable<Diagnostic> Check(FlowAnalysis flow) =>
        from routine in flow.Graph.Routines
        where routine.Kind != RoutineKind.Menu && routine.Steps is not { Items.Count: > 0 }
        select DiagnosticCatalog.NoSteps(routine.Position, routine.Phrase);
}
