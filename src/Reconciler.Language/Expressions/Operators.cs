namespace Reconciler.Language.Expressions;

/// <summary>Spelling and precedence of the operators (Genesys Cloud Resource Center, "Operator precedence in expressions").</summary>
internal static class Operators
{
    /// <summary>The precedence of the operator that binds weakest. Higher numbers bind stronger.</summary>
    public const int Lowest = 1;

    /// <summary>The precedence of operators with one operand.</summary>
    public const int Unary = 10;

    /// <summary>The precedence of properties and of items of collections.</summary>
    public const int Postfix = 11;

    /// <summary>The precedence of what has no operator: literals, variables, calls.</summary>
    public const int Primary = 12;

    /// <summary>How strong an operator binds.</summary>
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

    /// <summary>How strong the parts of an expression hold together.</summary>
    public static int Precedence(Expression expression) => expression switch
    {
        BinaryExpression binary => Precedence(binary.Operator),
        UnaryExpression => Unary,
        MemberExpression or IndexExpression => Postfix,
        _ => Primary,
    };

    /// <summary>The operator as it is written.</summary>
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

    /// <summary>The operator as it is written.</summary>
    public static char Symbol(UnaryOperator @operator) => @operator switch
    {
        UnaryOperator.Negate => '-',
        UnaryOperator.Plus => '+',
        UnaryOperator.Not => '!',
        _ => '~',
    };
}

/// <summary>Operators with two operands, from the weakest to the strongest binding.</summary>
public enum BinaryOperator
{
    /// <summary><c>or</c></summary>
    Or,

    /// <summary><c>and</c></summary>
    And,

    /// <summary><c>|</c></summary>
    BitwiseOr,

    /// <summary><c>&amp;</c></summary>
    BitwiseAnd,

    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>%</c></summary>
    Modulo,

    /// <summary><c>^</c></summary>
    Power,
}

/// <summary>Operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>-</c></summary>
    Negate,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>~</c></summary>
    BitwiseNot,
}
