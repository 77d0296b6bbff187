using System.Text.Json;

namespace Reconciler.Org.Wire;

/// <summary>API model <c>Flow</c>.</summary>
internal sealed record WireFlow
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Type { get; init; }

    public string? Description { get; init; }

    public WireRef? Division { get; init; }

    public WireVersion? PublishedVersion { get; init; }

    public WireVersion? SavedVersion { get; init; }

    public WireVersion? CheckedInVersion { get; init; }

    public WireRef? LockedUser { get; init; }

    public WireRef? LockedClient { get; init; }

    public WireRef? PublishedBy { get; init; }

    public bool? Deleted { get; init; }

    public WireOperation? CurrentOperation { get; init; }

    public JsonElement? InputSchema { get; init; }

    public JsonElement? OutputSchema { get; init; }

    public IReadOnlyList<string>? CompatibleFlowTypes { get; init; }
}
