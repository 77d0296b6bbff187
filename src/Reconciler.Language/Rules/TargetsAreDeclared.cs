using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Rules;

/// <summary>
/// A variable of the flow that takes a value, such as the output of a call, is declared. Task variables are left alone: older exports do not
/// declare those of a module's or in-queue flow's only task.
/// </summary>
internal sealed class TargetsAreDeclared : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) => flows.Flows.SelectMany(flow => new Walker(flow).Check(flow.Document.Body));

    private sealed class Walker(CompiledFlow flow) : CheckingWalker
    {
        private readonly string _scope = flow.Document.Key.Type == FlowTypes.CommonModule ? "Common." : "Flow.";

        protected override void OnItem(string key, MapNode item, VariablesInScope variables)
        {
            // In the steps form the compiler must know the variable of a statement, and reports one that is not declared.
            if (key == "updateData" && flow.Manifest.HasArchyBody)
            {
                foreach (var (_, statement) in ArchyWalk.Items(item))
                {
                    Check(statement.Scalar("variable"), variables);
                }
            }
        }

        protected override void OnTarget(ScalarNode name, VariablesInScope variables) => Check(name, variables);

        private void Check(ScalarNode? name, VariablesInScope variables)
        {
            if (name is null || !name.Text.StartsWith(_scope, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            if (variables.Find(name.Text) is not { } declared)
            {
                Add(DiagnosticCatalog.UndeclaredTarget(name.Position, name.Text, Suggestion.Near(name.Text, variables.Names)));
            }
            else if (declared.Name != name.Text)
            {
                Add(DiagnosticCatalog.VariableInOtherCase(name.Position, name.Text, declared.Name, declared.Position));
            }
        }
    }
}
