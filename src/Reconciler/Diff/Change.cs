using Reconciler.Language.Project;

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

/// <summary>What happened to a part of a flow, seen from the org: what publishing would do to it.</summary>
public enum ChangeKind
{
    /// <summary>In the manifest, not in the org.</summary>
    Added,

    /// <summary>In the org, not in the manifest.</summary>
    Removed,

    /// <summary>In both, with another value.</summary>
    Changed,

    /// <summary>In both, at another place.</summary>
    Moved,
}

/// <summary>A difference that a rule of the project leaves alone: publishing must not overwrite it.</summary>
/// <param name="Change">The difference.</param>
public sealed record IgnoredChange(Change Change, IgnoreRule Rule);
