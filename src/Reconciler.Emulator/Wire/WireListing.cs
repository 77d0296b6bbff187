namespace Reconciler.Emulator.Wire;

/// <summary>The envelope of every listing.</summary>
internal sealed record WireListing<T>
{
    public required IReadOnlyList<T> Entities { get; init; }

    public required int PageSize { get; init; }

    public required int PageNumber { get; init; }

    public required long Total { get; init; }

    public required int PageCount { get; init; }

    /// <summary>The same as the total, in the listing of call routes.</summary>
    public long? TotalNumberOfEntities { get; init; }

    public required string FirstUri { get; init; }

    public string? PreviousUri { get; init; }

    public string? NextUri { get; init; }

    public required string LastUri { get; init; }

    public required string SelfUri { get; init; }
}
