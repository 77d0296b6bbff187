using Reconciler.Language.Expressions;

namespace Reconciler.Language.Tests.Expressions;

/// <summary>Writes a tree out in full, so that tests can compare shapes.</summary>
internal static class TreeText
{
    public static string Of(string text) => Of(ExpressionParser.Parse(text).Root);

    public static string Of(Expression expression) => expression switch
    {
        LiteralExpression literal => literal.Text,
        VariableExpression variable => variable.Scope is null ? $"bare {variable.Name}" : variable.Name,
        MemberExpression member => $"(member {Of(member.Target)} {member.Name})",
        IndexExpression index => $"(index {Of(index.Target)} {Of(index.Index)})",
        CallExpression call => $"({string.Join(' ', call.Arguments.Select(Of).Prepend($"call {call.Name.ToLowerInvariant()}"))})",
        UnaryExpression unary => $"({unary.Operator} {Of(unary.Operand)})",
        BinaryExpression binary => $"({binary.Operator} {Of(binary.Left)} {Of(binary.Right)})",
        ErrorExpression error => $"({string.Join(' ', error.Parts.Select(Of).Prepend("error"))})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType(), "Give the new kind of node a text."),
    };
}
