namespace Reconciler.Language.Expressions;

/// <summary>An expression's text, its tree and what is wrong with it.</summary>
public sealed class ParsedExpression
{
    internal ParsedExpression(string text, Expression root, IReadOnlyList<ExpressionProblem> problems)
    {
        Text = text;
        Root = root;
        Problems = problems;
        IsValid = !problems.Any(problem => !problem.IsWarning);
    }

    /// <summary>The text that was parsed.</summary>
    public string Text { get; }

    /// <summary>The tree; an <see cref="ErrorExpression"/> stands where the text could not be understood.</summary>
    public Expression Root { get; }

    /// <summary>The problems, in the order of the text.</summary>
    public IReadOnlyList<ExpressionProblem> Problems { get; }

    /// <summary>Whether the text is an expression; warnings do not count.</summary>
    public bool IsValid { get; }
}
