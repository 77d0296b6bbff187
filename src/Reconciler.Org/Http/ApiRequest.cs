namespace Reconciler.Org.Http;

/// <summary>One call of an operation.</summary>
internal sealed record ApiRequest(ApiOperation Operation, string Path, QueryString Query)
{
    public Uri AddressAt(Uri apiBase) => new(apiBase.AbsoluteUri.TrimEnd('/') + Path + Query);

    public CallLabel LabelAt(Uri apiBase) => new($"{Operation.Method} {Path}", apiBase.Host, Operation.Permission);
}
