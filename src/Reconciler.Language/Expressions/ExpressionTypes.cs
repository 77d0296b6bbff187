namespace Reconciler.Language.Expressions;

/// <summary>Infers types as far as they can be known. What is not known is never reported.</summary>
public static class ExpressionTypes
{
    /// <summary>Infers the type of an expression and checks what it does with types.</summary>
    /// <param name="expression">The expression; syntax problems are not repeated.</param>
    /// <param name="variables">Gives the type of a variable by its full name, or null when it is not known.</param>
    public static ExpressionTyping Infer(ParsedExpression expression, Func<string, ArchitectType?> variables)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(variables);
        var inference = new TypeInference(variables);
        var type = inference.TypeOf(expression.Root);
        return new ExpressionTyping(type, inference.Problems);
    }
}
