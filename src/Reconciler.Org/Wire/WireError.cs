using System.Text.Json.Serialization;

namespace Reconciler.Org.Wire;

/// <summary>API model <c>ErrorBody</c>: the body of an error answer.</summary>
internal sealed record WireError
{
    public string? Message { get; init; }

    public string? Code { get; init; }

    public IReadOnlyDictionary<string, string?>? MessageParams { get; init; }

    public IReadOnlyList<WireErrorDetail>? Details { get; init; }
}

/// <summary>API model <c>Detail</c> of an <c>ErrorBody</c>: a thing that the error is about.</summary>
internal sealed record WireErrorDetail(string? EntityId, string? EntityName);

/// <summary>The body of a refused login: an OAuth error (RFC 6749, 5.2).</summary>
internal sealed record WireLoginError
{
    public string? Error { get; init; }

    public string? Description { get; init; }

    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }

    /// <summary>Whether the client id or the secret is wrong. Some servers put the code into the text only (<c>client not found: invalid_client</c>).</summary>
    [JsonIgnore]
    public bool IsInvalidClient => Error == "invalid_client" || Says("invalid_client") || Says("client not found");

    /// <summary>The same as an error of the API, to be put into words like one.</summary>
    public WireError ToApiError() => new() { Code = Error, Message = ErrorDescription ?? Description };

    private bool Says(string words) => $"{Description} {ErrorDescription}".Contains(words, StringComparison.Ordinal);
}
