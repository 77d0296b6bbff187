namespace Reconciler.Language.Expressions;

/// <summary>A property, as <c>.e164</c> in <c>ToPhoneNumber(Call.Ani).e164</c>.</summary>
public sealed class MemberExpression : Expression
{
    internal MemberExpression(Expression target, string name, TextSpan nameSpan, TextSpan span)
        : base(span, target.Depth + 1)
    {
        Target = target;
        Name = name;
        NameSpan = nameSpan;
    }

    /// <summary>What has the property.</summary>
    public Expression Target { get; }

    /// <summary>Name of the property; JSON properties are case-sensitive.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }
}
