namespace Reconciler.Language.Diagnostics;

/// <summary>A second place that a diagnostic speaks of.</summary>
/// <param name="Position">Where.</param>
/// <param name="Note">What is there, as a short phrase.</param>
public sealed record RelatedPlace(SourcePosition Position, string Note);
