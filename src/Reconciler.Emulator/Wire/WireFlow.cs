namespace Reconciler.Emulator.Wire;

/// <summary>Models <c>Flow</c> and, with fewer fields filled, <c>FlowDivisionView</c>.</summary>
internal sealed record WireFlow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required WireEntity Division { get; init; }

    public string? Description { get; init; }

    public required string Type { get; init; }

    public WireEntity? LockedUser { get; init; }

    public WireEntity? LockedClient { get; init; }

    public bool? Active { get; init; }

    public bool? System { get; init; }

    public bool? Deleted { get; init; }

    public WireFlowVersion? PublishedVersion { get; init; }

    public WireFlowVersion? SavedVersion { get; init; }

    public WireFlowVersion? CheckedInVersion { get; init; }

    public WireSchema? InputSchema { get; init; }

    public WireSchema? OutputSchema { get; init; }

    public WireEntity? PublishedBy { get; init; }

    public WireOperation? CurrentOperation { get; init; }

    public IReadOnlyList<WireLanguage>? SupportedLanguages { get; init; }

    public IReadOnlyList<string>? CompatibleFlowTypes { get; init; }

    public bool? VirtualAgentEnabled { get; init; }

    public required string SelfUri { get; init; }
}
