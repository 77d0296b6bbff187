namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>FlowVersion</c>.</summary>
internal sealed record WireFlowVersion
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string CommitVersion { get; init; }

    public required string ConfigurationVersion { get; init; }

    public required string Type { get; init; }

    public bool Secure { get; init; }

    public bool Debug { get; init; }

    public WireEntity? CreatedBy { get; init; }

    public WireEntity? CreatedByClient { get; init; }

    public required string ConfigurationUri { get; init; }

    public long? DateCreated { get; init; }

    public long? DateCheckedIn { get; init; }

    public long? DateSaved { get; init; }

    public string? DatePublished { get; init; }

    public string? DatePublishedEnd { get; init; }

    public WireSchema? InputSchema { get; init; }

    public WireSchema? OutputSchema { get; init; }

    public required IReadOnlyList<WireLanguage> SupportedLanguages { get; init; }

    public IReadOnlyList<string>? CompatibleFlowTypes { get; init; }

    public required string SelfUri { get; init; }
}
