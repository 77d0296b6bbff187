namespace Reconciler.Org.Http;

/// <summary>Which operation lists the things of a kind, and how many a page.</summary>
internal static class EntityCollections
{
    /// <summary>The page size that the Terraform provider uses for queues and divisions.</summary>
    public const int PageSize = 100;

    public static ApiOperation OperationOf(OrgEntityKind kind) => kind switch
    {
        OrgEntityKind.Queue => ApiOperations.ListQueues,
        OrgEntityKind.Division => ApiOperations.ListDivisions,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No collection is known for this kind."),
    };
}
