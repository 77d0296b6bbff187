namespace Reconciler.Org.Http;

/// <summary>One operation of the public API.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path; <c>{0}</c> stands for the id of what it is about.</param>
/// <param name="Permission">The permission that the OAuth client needs; null when none is needed.</param>
internal sealed record ApiOperation(HttpMethod Method, string Path, string? Permission)
{
    public ApiRequest With(QueryString query) => new(this, Path, query);

    public ApiRequest For(string id, QueryString query) =>
        new(this, Path.Replace("{0}", Uri.EscapeDataString(id), StringComparison.Ordinal), query);
}
