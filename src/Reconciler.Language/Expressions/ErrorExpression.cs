namespace Reconciler.Language.Expressions;

/// <summary>A part that could not be understood. A problem says why.</summary>
public sealed class ErrorExpression : Expression
{
    internal ErrorExpression(string text, IReadOnlyList<Expression> parts, TextSpan span)
        : base(span, DeepestOf(parts) + 1)
    {
        Text = text;
        Parts = parts;
    }

    /// <summary>The source of the part.</summary>
    public string Text { get; }

    /// <summary>What could be understood inside the part, so that its names are still found.</summary>
    public IReadOnlyList<Expression> Parts { get; }

    internal static int DeepestOf(IReadOnlyList<Expression> expressions)
    {
        int deepest = 0;
        for (int i = 0; i < expressions.Count; i++)
        {
            deepest = Math.Max(deepest, expressions[i].Depth);
        }

        return deepest;
    }
}
