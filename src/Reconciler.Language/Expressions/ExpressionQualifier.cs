using System.Text;

namespace Reconciler.Language.Expressions;

/// <summary>Writes bare words out as scoped variables: <c>authResult</c> becomes <c>Flow.authResult</c>.</summary>
public static class ExpressionQualifier
{
    /// <summary>Qualifies the bare words of an expression.</summary>
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

/// <summary>An expression whose bare words have their scopes.</summary>
/// <param name="Text">The text with the names written out; every other character is as it was.</param>
/// <param name="Unresolved">The bare words that are no variables, in the order of the text.</param>
/// <param name="Problems">What is wrong with the expression; spans lie in the text that was given.</param>
/// <param name="Renamed">The bare words that were written out, in the order of the text, each with its scoped name.</param>
public sealed record QualifiedExpression(
    string Text,
    IReadOnlyList<UnresolvedName> Unresolved,
    IReadOnlyList<ExpressionProblem> Problems,
    IReadOnlyList<(TextSpan Span, string Name)> Renamed);

/// <summary>A bare word that is no variable.</summary>
/// <param name="Name">The word.</param>
/// <param name="Span">Where it stands in the text that was given.</param>
/// <param name="HasMember">Whether a dot follows, as in <c>Scope.name</c>: then it may be a scope that is not known here.</param>
public sealed record UnresolvedName(string Name, TextSpan Span, bool HasMember);
