namespace Reconciler.Language.Expressions;

/// <summary>What a <see cref="LiteralExpression"/> is.</summary>
public enum LiteralKind
{
    /// <summary>Text in double quotes.</summary>
    String,

    /// <summary>Digits.</summary>
    Integer,

    /// <summary>Digits, a point, digits.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>NOT_SET</c>, the absent value of any type.</summary>
    NotSet,
}
