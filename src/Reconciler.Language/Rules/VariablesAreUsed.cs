using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;

namespace Reconciler.Language.Rules;

/// <summary>
/// An input of a shared flow, and every other declared variable, is named somewhere. The inputs and outputs of other flows are left alone: a trigger
/// or a caller outside Architect may prescribe them.
/// </summary>
internal sealed class VariablesAreUsed : IControlFlowRule
{
    public IEnumerable<Diagnostic> Check(FlowAnalysis flow)
    {
        var isShared = flow.Flow.Key.Type == FlowTypes.CommonModule;
        var used = flow.Graph.Nodes.SelectMany(flow.Variables.Uses).Concat(flow.Variables.Elsewhere).Select(use => use.Variable).ToHashSet();
        var mentions = new Dictionary<Routine, IReadOnlySet<string>>();
        var ofFlow = new Lazy<IReadOnlySet<string>>(() => VariableMentions.In(flow.Flow.Body));
        foreach (var variable in flow.Variables.All)
        {
            if (variable.Declaration is not { } declared || declared.IsOutput || (declared.IsInput && !isShared) || used.Contains(variable))
            {
                continue;
            }

            // What no expression uses may still be named in some way that the expressions do not show; only then is the whole text worth reading.
            if (!Mentions(variable.Routine).Contains(variable.Name))
            {
                var name = ArchyVariableReader.WithoutScope(declared.Name);
                yield return declared.IsInput ? DiagnosticCatalog.UnusedInput(declared.Position, name) : DiagnosticCatalog.UnusedVariable(declared.Position, name);
            }
        }

        IReadOnlySet<string> Mentions(Routine? routine)
        {
            if (routine is null)
            {
                return ofFlow.Value;
            }

            return mentions.TryGetValue(routine, out var known) ? known : mentions[routine] = VariableMentions.In(routine.Body);
        }
    }
}
