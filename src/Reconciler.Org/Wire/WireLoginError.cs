using System.Text.Json.Serialization;

namespace Reconciler.Org.Wire;

/// <summary>The answer of a refused login.</summary>
internal sealed record WireLoginError
{
    public string? Error { get; init; }

    public string? Description { get; init; }

    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }

    /// <summary>Some servers put the code into the text only (<c>client not found: invalid_client</c>).</summary>
    [JsonIgnore]
    public bool IsInvalidClient => Error == "invalid_client" || Says("invalid_client") || Says("client not found");

    private bool Says(string words) => $"{Description} {ErrorDescription}".Contains(words, StringComparison.Ordinal);
}
