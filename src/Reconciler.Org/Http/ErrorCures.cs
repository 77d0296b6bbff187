namespace Reconciler.Org.Http;

/// <summary>What a user can do about an error of the API.</summary>
internal static class ErrorCures
{
    public static string? Of(OrgErrorKind kind, string? permission, TimeSpan? retryAfter) => kind switch
    {
        OrgErrorKind.Forbidden when permission is not null => $"give the OAuth client a role with {permission}",
        OrgErrorKind.Forbidden => "give the OAuth client a role that allows it",
        OrgErrorKind.Unauthorized => "the access token is no longer accepted, log in again",
        OrgErrorKind.RateLimited when retryAfter is { } wait => $"wait {wait.TotalSeconds:0} s, or run less at once with this OAuth client",
        OrgErrorKind.RateLimited => "wait, or run less at once with this OAuth client",
        OrgErrorKind.Server => "try again later",
        OrgErrorKind.Protocol => "check the region and the proxy settings",
        _ => null,
    };
}
