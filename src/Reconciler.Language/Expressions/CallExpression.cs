namespace Reconciler.Language.Expressions;

/// <summary>A function call.</summary>
public sealed class CallExpression : Expression
{
    internal CallExpression(string name, TextSpan nameSpan, IReadOnlyList<Expression> arguments, TextSpan span)
        : base(span, ErrorExpression.DeepestOf(arguments) + 1)
    {
        Name = name;
        NameSpan = nameSpan;
        Arguments = arguments;
    }

    /// <summary>Name of the function as it was written; Architect ignores its case.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The arguments, in order.</summary>
    public IReadOnlyList<Expression> Arguments { get; }
}
