namespace Reconciler.Language.Expressions;

/// <summary>Spelling and precedence of the operators (Genesys Cloud Resource Center, "Operator precedence in expressions").</summary>
internal static class Operators
{
    public const int Lowest = 1;
    public const int Unary = 10;
    public const int Postfix = 11;
    public const int Primary = 12;

    public static int Precedence(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Or => Lowest,
        BinaryOperator.And => 2,
        BinaryOperator.BitwiseOr => 3,
        BinaryOperator.BitwiseAnd => 4,
        BinaryOperator.Equal or BinaryOperator.NotEqual => 5,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 6,
        BinaryOperator.Add or BinaryOperator.Subtract => 7,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => 8,
        _ => 9,
    };

    public static int Precedence(Expression expression) => expression switch
    {
        BinaryExpression binary => Precedence(binary.Operator),
        UnaryExpression => Unary,
        MemberExpression or IndexExpression => Postfix,
        _ => Primary,
    };

    public static string Symbol(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Or => "or",
        BinaryOperator.And => "and",
        BinaryOperator.BitwiseOr => "|",
        BinaryOperator.BitwiseAnd => "&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        _ => "^",
    };

    public static char Symbol(UnaryOperator @operator) => @operator switch
    {
        UnaryOperator.Negate => '-',
        UnaryOperator.Plus => '+',
        UnaryOperator.Not => '!',
        _ => '~',
    };
}
