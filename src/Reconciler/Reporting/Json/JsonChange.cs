using Reconciler.Diff;

namespace Reconciler.Reporting.Json;

/// <summary>A change within a flow: <c>#/definitions/change</c> of <c>schemas/diff.schema.json</c>, which every document shares.</summary>
internal sealed record JsonChange(string Kind, JsonChangePath Path, JsonChangePath? From, string? Before, string? After)
{
    public static JsonChange Of(Change change) => new(
        change.Kind switch
        {
            ChangeKind.Added => "added",
            ChangeKind.Removed => "removed",
            ChangeKind.Moved => "moved",
            _ => "changed",
        },
        JsonChangePath.Of(change.Path),
        change.From is { } from ? JsonChangePath.Of(from) : null,
        change.Before,
        change.After);
}

/// <summary>The path to what has changed: as text, and as segments from the outside in.</summary>
internal sealed record JsonChangePath(string Text, IReadOnlyList<JsonPathSegment> Segments)
{
    public static JsonChangePath Of(ChangePath path) => new(
        path.ToString(),
        [.. path.Segments.Select(segment => new JsonPathSegment(segment.Kind, segment.Name, segment.Ordinal > 1 ? segment.Ordinal : null))]);
}

/// <summary>A segment of a path. Null: the name of what has none, and the ordinal 1.</summary>
internal sealed record JsonPathSegment(string Kind, string? Name, int? Ordinal);
