namespace Reconciler.Diffing;

/// <summary>One difference between a live and a desired flow.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Path">Where, as a person would say it: <c>task Main › decision Known caller? › yes › playAudio</c>.</param>
/// <param name="Before">The live value, short; null for an addition.</param>
/// <param name="After">The desired value, short; null for a removal.</param>
public sealed record Change(ChangeKind Kind, string Path, string? Before, string? After);
