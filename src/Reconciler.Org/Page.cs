namespace Reconciler.Org;

/// <summary>One page of a listing.</summary>
/// <param name="Entities">The entities of this page, in the server's order.</param>
/// <param name="PageNumber">1-based.</param>
/// <param name="PageCount">How many pages there are; at least 1, also for an empty listing.</param>
/// <param name="Total">How many entities there are in all pages, where the server says so.</param>
public sealed record Page<T>(IReadOnlyList<T> Entities, int PageNumber, int PageCount, long? Total);

/// <summary>Reads whole listings.</summary>
public static class Paging
{
    private const int ConcurrentPages = 4;

    /// <summary>Every entity of a listing: the first page tells how many there are, the others are fetched concurrently.</summary>
    /// <param name="page">Fetches one page by its 1-based number; called from several threads.</param>
    /// <returns>The entities in the order of the pages.</returns>
    public static async Task<IReadOnlyList<T>> AllAsync<T>(Func<int, CancellationToken, Task<Page<T>>> page, CancellationToken cancellationToken)
    {
        var first = await page(1, cancellationToken);
        if (first.PageCount <= 1)
        {
            return first.Entities;
        }

        var pages = new Page<T>[first.PageCount];
        pages[0] = first;
        var options = new ParallelOptions { MaxDegreeOfParallelism = ConcurrentPages, CancellationToken = cancellationToken };
        await Parallel.ForAsync(1, pages.Length, options, async (index, token) => pages[index] = await page(index + 1, token));
        return [.. pages.SelectMany(p => p.Entities)];
    }
}
