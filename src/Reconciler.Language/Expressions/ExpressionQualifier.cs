using System.Text;

namespace Reconciler.Language.Expressions;

/// <summary>Writes bare words out as scoped variables: <c>authResult</c> becomes <c>Flow.authResult</c>.</summary>
public static class ExpressionQualifier
{
    /// <summary>Qualifies the bare words of an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="resolveBareName">Gives the scoped name of a bare word, or null when there is no such variable.</param>
    public static QualifiedExpression Qualify(string text, Func<string, string?> resolveBareName)
    {
        ArgumentNullException.ThrowIfNull(resolveBareName);
        var parsed = ExpressionParser.Parse(text);
        var rewriter = new Rewriter(text, resolveBareName);
        rewriter.Visit(parsed.Root);
        return new QualifiedExpression(rewriter.Finish(), rewriter.Unresolved, parsed.Problems, rewriter.Renamed);
    }

    private sealed class Rewriter(string text, Func<string, string?> resolve) : ExpressionWalker
    {
        private StringBuilder? _output;
        private List<UnresolvedName>? _unresolved;
        private List<(TextSpan, string)>? _renamed;
        private int _copied;

        public IReadOnlyList<UnresolvedName> Unresolved => _unresolved ?? (IReadOnlyList<UnresolvedName>)[];

        public IReadOnlyList<(TextSpan Span, string Name)> Renamed => _renamed ?? (IReadOnlyList<(TextSpan, string)>)[];

        public string Finish() => _output is null ? text : _output.Append(text, _copied, text.Length - _copied).ToString();

        protected override void OnVariable(VariableExpression variable)
        {
            if (variable.Scope is not null)
            {
                return;
            }

            var span = variable.Span;
            if (resolve(variable.Name) is not { } scoped)
            {
                _unresolved ??= [];
                _unresolved.Add(new UnresolvedName(variable.Name, span, DotFollows(span.End)));
                return;
            }

            _output ??= new StringBuilder(text.Length + 16);
            _output.Append(text, _copied, span.Start - _copied).Append(scoped);
            _copied = span.End;
            _renamed ??= [];
            _renamed.Add((span, scoped));
        }

        private bool DotFollows(int position)
        {
            var rest = text.AsSpan(position).TrimStart();
            return rest is ['.', ..];
        }
    }
}
