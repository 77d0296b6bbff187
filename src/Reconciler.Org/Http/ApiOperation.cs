namespace Reconciler.Org.Http;

/// <summary>One operation of the public API.</summary>
/// <param name="Path">The path; <c>{0}</c> stands for the id of what it is about.</param>
/// <param name="Permission">The permission that the OAuth client needs; null when none is needed.</param>
internal sealed record ApiOperation(HttpMethod Method, string Path, string? Permission)
{
    /// <summary>A call of an operation whose path holds no id.</summary>
    public ApiRequest With(QueryString query) => new(this, Path, query);

    /// <summary>A call that is about one thing.</summary>
    /// <param name="id">Its id, which goes into the path.</param>
    public ApiRequest For(string id, QueryString query) =>
        new(this, Path.Replace("{0}", Uri.EscapeDataString(id), StringComparison.Ordinal), query);
}

/// <summary>One call of an operation.</summary>
/// <param name="Path">The path, with the id in it.</param>
internal sealed record ApiRequest(ApiOperation Operation, string Path, QueryString Query)
{
    /// <summary>Where the call goes.</summary>
    public Uri AddressAt(Uri apiBase) => new(apiBase.AbsoluteUri.TrimEnd('/') + Path + Query);

    /// <summary>How the call is named in messages.</summary>
    public CallLabel LabelAt(Uri apiBase) => new($"{Operation.Method} {Path}", apiBase.Host, Operation.Permission);
}

/// <summary>How a call is named in messages: never with its query, which may hold a signature.</summary>
/// <param name="Text">The call, such as <c>GET /api/v2/flows</c>.</param>
/// <param name="Host">The host that it goes to.</param>
/// <param name="Permission">The permission it needs, where it needs a known one.</param>
internal sealed record CallLabel(string Text, string Host, string? Permission);
