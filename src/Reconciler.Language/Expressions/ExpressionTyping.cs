namespace Reconciler.Language.Expressions;

/// <summary>What is known of an expression's type.</summary>
/// <param name="Type">The type of its value; null when it cannot be known.</param>
/// <param name="Problems">Types that do not go together, wrong arguments and unknown functions, in the order of the text.</param>
public sealed record ExpressionTyping(ArchitectType? Type, IReadOnlyList<ExpressionProblem> Problems);
