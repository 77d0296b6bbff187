using System.Text.Json.Serialization;

namespace Reconciler.Org.Wire;

/// <summary>The answer of a login.</summary>
internal sealed record WireToken
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>A mask: the token is a secret.</summary>
    public override string ToString() => "access token ***";
}
