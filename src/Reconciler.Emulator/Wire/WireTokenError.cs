using System.Text.Json.Serialization;

namespace Reconciler.Emulator.Wire;

/// <summary>The error shape of the login host, which is not that of the API.</summary>
internal sealed record WireTokenError(string Error, string Description)
{
    [JsonPropertyName("error_description")]
    public string ErrorDescription => Description;
}
