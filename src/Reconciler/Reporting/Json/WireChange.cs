using Reconciler.Diff;

namespace Reconciler.Reporting.Json;

/// <summary>A change: <c>#/definitions/change</c> of <c>schemas/diff.schema.json</c>.</summary>
internal sealed record WireChange(string Kind, WirePath Path, WirePath? From, string? Before, string? After)
{
    public static WireChange Of(Change change) => new(
        change.Kind switch
        {
            ChangeKind.Added => "added",
            ChangeKind.Removed => "removed",
            ChangeKind.Moved => "moved",
            _ => "changed",
        },
        WirePath.Of(change.Path),
        change.From is { } from ? WirePath.Of(from) : null,
        change.Before,
        change.After);
}
