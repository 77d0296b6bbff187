namespace Reconciler.Org;

/// <summary>One page of a listing.</summary>
/// <param name="Entities">The entities of this page, in the server's order.</param>
/// <param name="PageNumber">1-based.</param>
/// <param name="PageCount">How many pages there are; at least 1, also for an empty listing.</param>
/// <param name="Total">How many entities there are in all pages, where the server says so.</param>
public sealed record Page<T>(IReadOnlyList<T> Entities, int PageNumber, int PageCount, long? Total);
