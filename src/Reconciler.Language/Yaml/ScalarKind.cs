namespace Reconciler.Language.Yaml;

/// <summary>The type of a scalar by the YAML 1.2 core schema. A quoted scalar is always a string; plain <c>yes</c> and <c>no</c> are strings.</summary>
public enum ScalarKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a point or an exponent.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>null</c>, <c>~</c> or nothing at all.</summary>
    Null,
}
