namespace Reconciler.Language.Expressions;

/// <summary>A bare word that is no variable.</summary>
/// <param name="Name">The word.</param>
/// <param name="Span">Where it stands in the text that was given.</param>
/// <param name="HasMember">Whether a dot follows, as in <c>Scope.name</c>: then it may be a scope that is not known here.</param>
public sealed record UnresolvedName(string Name, TextSpan Span, bool HasMember);
