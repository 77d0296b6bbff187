namespace Reconciler.Language.Expressions;

/// <summary>A variable, as <c>Flow.authResult</c>, or a bare word, as <c>authResult</c>.</summary>
public sealed class VariableExpression : Expression
{
    internal VariableExpression(string? scope, string name, TextSpan span)
        : base(span, 1)
    {
        Scope = scope;
        Name = name;
    }

    /// <summary>The word before the dot as it was written; null for a bare word.</summary>
    public string? Scope { get; }

    /// <summary>The full name, with the scope when there is one.</summary>
    public string Name { get; }
}
