namespace Reconciler.Language.Project;

/// <summary>The type of a project variable.</summary>
public enum VariableType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
