using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Types;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Rules;

/// <summary>A value is of the type that its place takes: a condition is a boolean, a loop count an integer.</summary>
internal sealed class ValuesFitTheirPlaces : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) => flows.Flows.SelectMany(flow => new Walker().Check(flow.Document.Body));

    private sealed class Walker : CheckingWalker
    {
        protected override void OnItem(string key, MapNode item, VariablesInScope variables)
        {
            foreach (var (value, type) in ActionProperties.Of(key, item))
            {
                if (ValueTypes.Check(value, type, variables) is { } mismatch)
                {
                    Add(DiagnosticCatalog.ValueOfOtherType(mismatch.Position, type.WithArticle, mismatch.Found, mismatch.Cure) with { ValueStart = mismatch.ValueStart });
                }
                else if ((value as MapNode)?.Scalar("var") is { } target)
                {
                    CheckTarget(target, type, variables);
                }
            }

            if (key == "updateData")
            {
                CheckStatements(item, variables);
            }
        }

        private void CheckStatements(MapNode action, VariablesInScope variables)
        {
            foreach (var (type, statement) in ArchyWalk.Items(action))
            {
                if (statement.Scalar("variable") is { } variable && ArchitectType.TryParse(type, out var known))
                {
                    CheckTarget(variable, known, variables);
                }
            }
        }

        private void CheckTarget(ScalarNode target, ArchitectType type, VariablesInScope variables)
        {
            if (variables.TypeOf(target.Text) is { } declared && !Conversions.Allow(type, declared))
            {
                Add(DiagnosticCatalog.WrongVariableType(target.Position, target.Text, declared.Name, type.Name));
            }
        }
    }
}
