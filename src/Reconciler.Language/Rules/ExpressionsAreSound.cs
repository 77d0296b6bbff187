using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Rules;

/// <summary>Every expression can be read, names variables and known functions, and does with types what they allow.</summary>
internal sealed class ExpressionsAreSound : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) => flows.Flows.SelectMany(flow => new Walker(flow.Manifest.HasArchyBody).Check(flow.Document.Body));

    private sealed class Walker(bool isArchy) : CheckingWalker
    {
        protected override void OnExpression(ScalarNode expression, VariablesInScope variables)
        {
            var parsed = ExpressionParser.Parse(expression.Text);
            var typing = ExpressionTypes.Infer(parsed, variables.TypeOf);
            foreach (var problem in parsed.Problems.Concat(typing.Problems))
            {
                Add(expression, Diagnose(problem, ScalarPlace.At(expression, problem.Span.Start)));
            }

            foreach (var (name, span) in BareWords(parsed))
            {
                Add(expression, DiagnosticCatalog.UnknownName(ScalarPlace.At(expression, span.Start), name, Near(name, variables)));
            }
        }

        private void Add(ScalarNode expression, Diagnostic diagnostic) => Add(diagnostic with { ValueStart = expression.Position });

        private static Diagnostic Diagnose(ExpressionProblem problem, SourcePosition at) => problem.Kind switch
        {
            ExpressionProblemKind.UnknownFunction => DiagnosticCatalog.UnknownFunction(at, problem.Message),
            ExpressionProblemKind.WrongArgumentCount => DiagnosticCatalog.WrongArgumentCount(at, problem.Message),
            ExpressionProblemKind.DoubtfulArgumentCount => DiagnosticCatalog.DoubtfulArgumentCount(at, problem.Message),
            ExpressionProblemKind.TypeMismatch => DiagnosticCatalog.TypesDoNotFit(at, problem.Message),
            _ when problem.IsWarning => DiagnosticCatalog.DoubtfulExpression(at, problem.Message),
            _ => DiagnosticCatalog.InvalidExpression(at, problem.Message),
        };

        // A word with a dot behind it may be a scope that is not known here.
        private static IEnumerable<(string Name, TextSpan Span)> BareWords(ParsedExpression expression) => ExpressionReferenceReader.Of(expression)
            .Where(reference => reference.Kind == ExpressionReferenceKind.Variable
                && !reference.Name.Contains('.')
                && expression.Text.AsSpan(reference.Span.End).TrimStart() is not ['.', ..])
            .Select(reference => (reference.Name, reference.Span));

        // Steps name a variable without its scope, but the compiler looks into no action in Archy's full form.
        private string? Near(string name, VariablesInScope variables)
        {
            var near = Suggestion.Near(name, variables.Names.Select(ArchyVariableReader.WithoutScope));
            return near is null || (near != name && !isArchy) ? near : variables.Names.First(full => ArchyVariableReader.WithoutScope(full) == near);
        }
    }
}
