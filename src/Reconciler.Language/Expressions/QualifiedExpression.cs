namespace Reconciler.Language.Expressions;

/// <summary>An expression whose bare words have their scopes.</summary>
/// <param name="Text">The text with the names written out; every other character is as it was.</param>
/// <param name="Unresolved">The bare words that are no variables, in the order of the text.</param>
/// <param name="Problems">What is wrong with the expression; spans lie in the text that was given.</param>
/// <param name="Renamed">The bare words that were written out, in the order of the text, each with its scoped name.</param>
public sealed record QualifiedExpression(
    string Text,
    IReadOnlyList<UnresolvedName> Unresolved,
    IReadOnlyList<ExpressionProblem> Problems,
    IReadOnlyList<(TextSpan Span, string Name)> Renamed);
