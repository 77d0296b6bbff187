using System.Text.Json.Serialization;

namespace Reconciler.Emulator.Wire;

internal sealed record WireToken(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);
