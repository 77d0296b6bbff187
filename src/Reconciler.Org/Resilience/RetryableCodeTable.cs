namespace Reconciler.Org.Resilience;

/// <summary>
/// The Architect error codes that pass by themselves. Source: the public swagger of Genesys Cloud, the codes of the Architect operations.
/// Codes that only say again what the status says (<c>too.many.requests</c>, <c>service.unavailable</c>, <c>request.timeout</c>) are left to the
/// status.
/// </summary>
internal static class RetryableCodeTable
{
    private static readonly RetryableCode[] All =
    [
        // 500, "too busy, try again". It does not say how far a write came.
        new("architect.database.throughput.exceeded", ForWrites: false),

        // 409 of publish and batch delete: another operation on the flow runs, and this one was not begun.
        new("architect.operation.already.in.progress", ForWrites: true),
    ];

    public static IReadOnlySet<string> ForReads { get; } = All.Select(row => row.Code).ToHashSet();

    public static IReadOnlySet<string> ForWrites { get; } = All.Where(row => row.ForWrites).Select(row => row.Code).ToHashSet();
}
