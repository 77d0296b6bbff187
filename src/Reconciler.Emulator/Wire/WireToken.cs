using System.Text.Json.Serialization;

namespace Reconciler.Emulator.Wire;

internal sealed record WireToken(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>The error shape of the login host, which is not that of the API.</summary>
internal sealed record WireTokenError(string Error, string Description)
{
    [JsonPropertyName("error_description")]
    public string ErrorDescription => Description;
}
