using Reconciler.Diff;

namespace Reconciler.Reporting.Json;

/// <summary>A path: as text, and as segments from the outside in.</summary>
internal sealed record WirePath(string Text, IReadOnlyList<WireSegment> Segments)
{
    public static WirePath Of(ChangePath path) => new(
        path.ToString(),
        [.. path.Segments.Select(segment => new WireSegment(segment.Kind, segment.Name, segment.Ordinal > 1 ? segment.Ordinal : null))]);
}
