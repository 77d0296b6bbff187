using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;

namespace Reconciler.Language.Rules;

/// <summary>On every way to its end a shared flow sets each output that has no initial value. A way that ends the call has no caller to set it for.</summary>
internal sealed class OutputsAreSet : IControlFlowRule
{
    public IEnumerable<Diagnostic> Check(FlowAnalysis flow)
    {
        if (flow.Flow.Key.Type != FlowTypes.CommonModule || flow.Graph.Routines.FirstOrDefault(routine => routine.Kind == RoutineKind.StartUp) is not { } main)
        {
            yield break;
        }

        var outputs = flow.Variables.All.Where(variable => variable.Declaration is { IsOutput: true } && !variable.HasValueAtStart);
        foreach (var some in outputs.Chunk(AssignedVariables.AtOnce))
        {
            var assigned = AssignedVariables.OnEveryWay(flow, some);
            foreach (var output in some.Where(output => flow.Reachability.IsReached(main.Exit) && !assigned.IsSetBefore(main.Exit, output)))
            {
                var way = UnsetWay.To(main.Exit, flow, assigned, output);
                yield return DiagnosticCatalog.OutputMayBeUnset(output.Declaration!.Position, ArchyVariableReader.WithoutScope(output.Name), way.Phrase, way.Branches);
            }
        }
    }
}
