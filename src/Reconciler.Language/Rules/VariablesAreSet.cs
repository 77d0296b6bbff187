using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>
/// A variable that a step reads has a value: its initial one, its caller's, or that of a step on some way to here. A variable of the flow is also declared;
/// those of a task need not be, because Archy makes them from the first step that sets them.
/// </summary>
internal sealed class VariablesAreSet : IControlFlowRule
{
    public IEnumerable<Diagnostic> Check(FlowAnalysis flow) => Undeclared(flow).Concat(Unset(flow));

    private static IEnumerable<Diagnostic> Undeclared(FlowAnalysis flow)
    {
        var variables = flow.Variables;
        var declared = variables.All.Where(variable => variable.Routine is null && variable.Declaration is not null).Select(variable => variable.Name).ToArray();
        return flow.Graph.Nodes.SelectMany(variables.Uses).Concat(variables.Elsewhere)
            .Where(use => !use.Access.IsWrite && variables.IsMissing(use.Variable))
            .Select(use => DiagnosticCatalog.UndeclaredFlowVariable(use.Access.Position, use.Access.Name, Suggestion.Near(use.Access.Name, declared)) with { ValueStart = use.Access.ValueStart });
    }

    // Only the first read of a variable in each step: the others have the same cure.
    private static IEnumerable<Diagnostic> Unset(FlowAnalysis flow)
    {
        var reached = flow.Graph.Nodes.Where(node => flow.Reachability.IsReached(node) && flow.Variables.Uses(node).Count > 0).ToArray();
        var asked = reached.SelectMany(flow.Variables.Uses)
            .Where(use => !use.Access.IsWrite && flow.Variables.CanBeUnset(use.Variable))
            .Select(use => use.Variable)
            .Distinct();
        foreach (var some in asked.Chunk(AssignedVariables.AtOnce))
        {
            var assigned = AssignedVariables.OnSomeWay(flow, some);
            var isAsked = some.ToHashSet();
            foreach (var node in reached)
            {
                var known = new HashSet<FlowVariable>();
                foreach (var use in flow.Variables.Uses(node).Where(use => isAsked.Contains(use.Variable) && known.Add(use.Variable)))
                {
                    if (!use.Access.IsWrite && !assigned.IsSetBefore(node, use.Variable))
                    {
                        yield return DiagnosticCatalog.VariableNeverSet(use.Access.Position, use.Access.Name, node.Title.Length == 0 ? "the greeting" : $"'{node.Title}'") with { ValueStart = use.Access.ValueStart };
                    }
                }
            }
        }
    }
}
