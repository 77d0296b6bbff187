using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Things;

/// <summary>One row of the table of listings.</summary>
internal sealed record ThingListing(ReferenceKind Kind, string Path, ThingNameFilter Filter, params IReadOnlyList<string> AnyPermission)
{
    public int MaximumPageSize { get; init; } = Http.Page.MaximumSize;
}
