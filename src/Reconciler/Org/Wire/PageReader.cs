namespace Reconciler.Org.Wire;

/// <summary>Reads the envelope of a listing.</summary>
internal static class PageReader
{
    public static Page<TTo> Read<TFrom, TTo>(WireListing<TFrom> listing, int pageNumber, Func<TFrom, TTo> map)
    {
        IReadOnlyList<TFrom> entities = listing.Entities ?? RequireEmpty(listing);
        return new Page<TTo>([.. entities.Select(map)], pageNumber, Math.Max(1, CountPages(listing, pageNumber)), listing.Total);
    }

    /// <summary>An answer without entities is believed only when it says that there are none: else a wrong server would look like an empty org.</summary>
    private static IReadOnlyList<TFrom> RequireEmpty<TFrom>(WireListing<TFrom> listing) => listing.Total == 0
        ? []
        : throw new OrgException(OrgErrorKind.Protocol, "The org's answer is not usable: entities is missing; check that the address is the Genesys Cloud API of your region");

    private static int CountPages<TFrom>(WireListing<TFrom> listing, int pageNumber) => listing switch
    {
        { PageCount: { } count } => count,
        { Total: { } total, PageSize: > 0 and { } size } => (int)Math.Min(int.MaxValue, (total + size - 1) / size),
        { NextUri.Length: > 0 } => pageNumber + 1,
        _ => pageNumber,
    };
}
