namespace Reconciler.Org.Wire;

/// <summary>The envelope that every listing shares (<c>FlowEntityListing</c> and siblings).</summary>
internal sealed record WireListing<T>
{
    public IReadOnlyList<T>? Entities { get; init; }

    public int? PageSize { get; init; }

    public int? PageNumber { get; init; }

    public long? Total { get; init; }

    public int? PageCount { get; init; }

    public string? NextUri { get; init; }
}
