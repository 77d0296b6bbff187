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

/// <summary>Makes a page of the port from a listing of the API.</summary>
internal static class PageReader
{
    /// <param name="pageNumber">The page that was asked for, 1-based.</param>
    /// <param name="map">Makes an entity of the port from one of the listing.</param>
    /// <exception cref="UnusableAnswerException">There is no list of entities, or an entity is unusable.</exception>
    public static Page<TTo> Read<TFrom, TTo>(WireListing<TFrom> listing, int pageNumber, Func<TFrom, TTo> map)
    {
        IReadOnlyList<TFrom> entities = listing.Entities ?? RequireEmpty(listing);
        int pages = Math.Max(1, CountPages(listing, pageNumber));
        return new Page<TTo>([.. entities.Select(map)], pageNumber, pages, listing.Total);
    }

    /// <summary>
    /// An answer without entities is believed only when it says that there are none: else a wrong server would look like an empty org.
    /// </summary>
    private static IReadOnlyList<TFrom> RequireEmpty<TFrom>(WireListing<TFrom> listing) =>
        listing.Total == 0 ? [] : throw new UnusableAnswerException("entities", "is missing");

    private static int CountPages<TFrom>(WireListing<TFrom> listing, int pageNumber) => listing switch
    {
        { PageCount: { } count } => count,
        { Total: { } total, PageSize: > 0 and { } size } => (int)Math.Min(int.MaxValue, (total + size - 1) / size),
        { NextUri.Length: > 0 } => pageNumber + 1,
        _ => pageNumber,
    };
}
