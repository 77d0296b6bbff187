namespace Reconciler.Language.Expressions;

/// <summary>Parses Architect expressions. The grammar is in docs/expressions.md.</summary>
public static class ExpressionParser
{
    /// <summary>
    /// Parses a text. It never throws: what is wrong is in <see cref="ParsedExpression.Problems"/>, and the rest of the tree is there.
    /// </summary>
    /// <param name="text">An expression, without the YAML around it.</param>
    public static ParsedExpression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ExpressionReader(text).Read();
    }
}
