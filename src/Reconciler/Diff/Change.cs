namespace Reconciler.Diff;

/// <summary>One difference between a live and a desired flow.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Path">
/// Where, as a person would say it: <c>task Main › decision Known caller? › yes › playAudio</c>. The place in the desired flow; for a removal the
/// place in the live one.
/// </param>
/// <param name="Before">The live value, short; null for an addition. For a move within one list the place there, as <c>after disconnect</c>; for any other move null.</param>
/// <param name="After">The desired value, short; null for a removal. For a move as <paramref name="Before"/>.</param>
public sealed record Change(ChangeKind Kind, ChangePath Path, string? Before, string? After)
{
    /// <summary>Where a moved part was in the live flow; null for every other kind. What changed inside it stands in changes of its own.</summary>
    public ChangePath? From { get; init; }
}
