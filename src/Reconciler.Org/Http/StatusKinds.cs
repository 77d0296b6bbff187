namespace Reconciler.Org.Http;

/// <summary>
/// Which kind of failure an HTTP status means. Source: the statuses of the Architect error codes in the public swagger of Genesys Cloud; a lock conflict
/// on a delete is a 405 there (<c>architect.flow.cannot.delete.user.does.not.have.lock</c>).
/// </summary>
internal static class StatusKinds
{
    /// <summary>The kind of a status that is no success.</summary>
    /// <param name="code">The API's error code; null where the answer has none.</param>
    public static OrgErrorKind Of(int status, string? code) => status switch
    {
        < 400 => OrgErrorKind.Protocol,
        401 => OrgErrorKind.Unauthorized,
        403 => OrgErrorKind.Forbidden,
        404 or 410 => OrgErrorKind.NotFound,
        405 when code?.StartsWith("architect.", StringComparison.Ordinal) == true => OrgErrorKind.Conflict,
        409 => OrgErrorKind.Conflict,
        429 => OrgErrorKind.RateLimited,
        >= 500 => OrgErrorKind.Server,
        _ => OrgErrorKind.Refused,
    };
}
