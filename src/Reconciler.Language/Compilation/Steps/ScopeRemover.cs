using System.Text;
using Reconciler.Language.Expressions;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>Removes the scope from the flow's own variables in an expression: the inverse of <see cref="ExpressionQualifier"/>.</summary>
/// <param name="qualify">Gives the scoped name of a bare word, or null when there is no such variable.</param>
internal sealed class ScopeRemover(string text, Func<string, string?> qualify) : ExpressionWalker
{
    private readonly StringBuilder _output = new(text.Length);
    private int _copied;

    /// <summary>The expression with short names; call it once.</summary>
    public string Apply()
    {
        Visit(ExpressionParser.Parse(text).Root);
        return _output.Append(text, _copied, text.Length - _copied).ToString();
    }

    protected override void OnVariable(VariableExpression variable)
    {
        if (variable.Scope is { } scope && variable.Name[(scope.Length + 1)..] is var bare && qualify(bare) == variable.Name)
        {
            _output.Append(text, _copied, variable.Span.Start - _copied).Append(bare);
            _copied = variable.Span.End;
        }
    }
}
