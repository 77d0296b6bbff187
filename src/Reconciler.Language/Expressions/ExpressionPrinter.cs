using System.Text;

namespace Reconciler.Language.Expressions;

/// <summary>
/// Writes trees in the canonical spelling: single spaces, no needless parentheses, functions and keywords in one case.
/// Two texts with the same canonical spelling mean the same; strings, numbers, names and the order of operands are never touched.
/// </summary>
public static class ExpressionPrinter
{
    /// <summary>The canonical spelling of a tree.</summary>
    public static string Print(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression is VariableExpression or LiteralExpression)
        {
            return expression is VariableExpression variable ? variable.Name : ((LiteralExpression)expression).Text;
        }

        var output = new StringBuilder(expression.Span.Length);
        Write(output, expression);
        return output.ToString();
    }

    /// <summary>
    /// The text by which two expressions are compared: canonical when the text is valid, else the text without outer white space.
    /// </summary>
    public static string Canonicalize(string text)
    {
        var parsed = ExpressionParser.Parse(text);
        return parsed.IsValid ? Print(parsed.Root) : text.Trim();
    }

    private static void Write(StringBuilder output, Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                output.Append(literal.Text);
                break;
            case VariableExpression variable:
                output.Append(variable.Name);
                break;
            case MemberExpression member:
                WriteTarget(output, member.Target);
                output.Append('.').Append(member.Name);
                break;
            case IndexExpression index:
                WriteTarget(output, index.Target);
                output.Append('[');
                Write(output, index.Index);
                output.Append(']');
                break;
            case CallExpression call:
                WriteCall(output, call);
                break;
            case UnaryExpression unary:
                output.Append(Operators.Symbol(unary.Operator));
                WriteOperand(output, unary.Operand, Operators.Precedence(unary.Operand) < Operators.Unary || RunsTogether(unary));
                break;
            case BinaryExpression binary:
                WriteBinary(output, binary);
                break;
            case ErrorExpression error:
                output.Append(error.Text);
                break;
        }
    }

    private static void WriteBinary(StringBuilder output, BinaryExpression binary)
    {
        int precedence = Operators.Precedence(binary.Operator);
        int left = Operators.Precedence(binary.Left);
        bool power = binary.Operator == BinaryOperator.Power;

        // How Architect groups several '^' is not documented, so there the parentheses stay.
        WriteOperand(output, binary.Left, left < precedence || (power && left == precedence));
        output.Append(' ').Append(Operators.Symbol(binary.Operator)).Append(' ');
        WriteOperand(output, binary.Right, Operators.Precedence(binary.Right) <= precedence);
    }

    private static void WriteCall(StringBuilder output, CallExpression call)
    {
        // Unknown functions have no official case, so they get one of our own.
        output.Append(FunctionTable.Find(call.Name)?.Name ?? call.Name.ToLowerInvariant()).Append('(');
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            if (i > 0)
            {
                output.Append(", ");
            }

            Write(output, call.Arguments[i]);
        }

        output.Append(')');
    }

    private static void WriteTarget(StringBuilder output, Expression target)
    {
        // A bare scope word and a dot would read as a scoped variable, and digits and a dot as the start of a decimal.
        bool ambiguous = target is LiteralExpression { Kind: LiteralKind.Integer or LiteralKind.Decimal }
            || (target is VariableExpression { Scope: null } bare && VariableScopes.Contains(bare.Name));
        WriteOperand(output, target, ambiguous || Operators.Precedence(target) < Operators.Postfix);
    }

    private static void WriteOperand(StringBuilder output, Expression operand, bool parenthesized)
    {
        if (parenthesized)
        {
            output.Append('(');
        }

        Write(output, operand);
        if (parenthesized)
        {
            output.Append(')');
        }
    }

    /// <summary>Whether the two signs side by side could be read as one symbol, as in <c>--1</c>.</summary>
    private static bool RunsTogether(UnaryExpression unary) =>
        IsSign(unary.Operator) && unary.Operand is UnaryExpression operand && IsSign(operand.Operator);

    private static bool IsSign(UnaryOperator @operator) => @operator is UnaryOperator.Negate or UnaryOperator.Plus;
}
