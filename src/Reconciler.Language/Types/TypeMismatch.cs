using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Types;

/// <summary>A value of another type than its place takes.</summary>
/// <param name="Found">What the value is, to go on after "is": <c>a string</c>, <c>'Flow.count', an integer</c>.</param>
/// <param name="Cure">How to give a value of the type, to end the sentence.</param>
/// <param name="IsCertain">True for a literal or a variable; false when the type was inferred, or when Architect may convert it.</param>
/// <param name="Position">Where the value is written, without what is around it.</param>
/// <param name="ValueStart">Where the scalar starts that holds it.</param>
internal sealed record TypeMismatch(string Found, string Cure, bool IsCertain, SourcePosition Position, SourcePosition ValueStart);
