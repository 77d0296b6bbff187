namespace Reconciler.Org.Http;

/// <summary>Which operation lists the things of a kind.</summary>
internal static class EntityCollections
{
    public static ApiOperation OperationOf(OrgEntityKind kind) => kind switch
    {
        OrgEntityKind.Queue => ApiOperations.ListQueues,
        OrgEntityKind.Division => ApiOperations.ListDivisions,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No collection is known for this kind."),
    };
}
