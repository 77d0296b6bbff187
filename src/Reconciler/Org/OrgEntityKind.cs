namespace Reconciler.Org;

/// <summary>Things of an org that flows refer to by name.</summary>
public enum OrgEntityKind
{
    /// <summary><c>GET /api/v2/routing/queues</c>.</summary>
    Queue,

    /// <summary><c>GET /api/v2/authorization/divisions</c>.</summary>
    Division,
}
