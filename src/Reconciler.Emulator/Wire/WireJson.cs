using System.Text.Json.Serialization;

namespace Reconciler.Emulator.Wire;

/// <summary>
/// How the models of the API are written as JSON and read from it: names in camel case, no nulls. Models that no other one contains, and that have only a few
/// fields, follow below.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WireToken))]
[JsonSerializable(typeof(WireTokenError))]
[JsonSerializable(typeof(WireError))]
[JsonSerializable(typeof(WireFlow))]
[JsonSerializable(typeof(WireFlowChange))]
[JsonSerializable(typeof(WireFlowVersion))]
[JsonSerializable(typeof(WireOperation))]
[JsonSerializable(typeof(WirePublishJob))]
[JsonSerializable(typeof(WireJobState))]
[JsonSerializable(typeof(WireExportRequest))]
[JsonSerializable(typeof(WireExportJob))]
[JsonSerializable(typeof(WireThing))]
[JsonSerializable(typeof(WireDependencyStatus))]
[JsonSerializable(typeof(WireCallRoute))]
[JsonSerializable(typeof(WireDependencyObject))]
[JsonSerializable(typeof(WireDependencyType))]
[JsonSerializable(typeof(WireListing<WireCallRoute>), TypeInfoPropertyName = "CallRouteListing")]
[JsonSerializable(typeof(WireListing<WireDependencyObject>), TypeInfoPropertyName = "DependencyObjectListing")]
[JsonSerializable(typeof(WireListing<WireDependencyType>), TypeInfoPropertyName = "DependencyTypeListing")]
[JsonSerializable(typeof(WireListing<WireFlow>), TypeInfoPropertyName = "FlowListing")]
[JsonSerializable(typeof(WireListing<WireFlowVersion>), TypeInfoPropertyName = "FlowVersionListing")]
[JsonSerializable(typeof(WireListing<WireThing>), TypeInfoPropertyName = "ThingListing")]
[JsonSerializable(typeof(WireListing<WireDependency>), TypeInfoPropertyName = "DependencyListing")]
internal sealed partial class WireJson : JsonSerializerContext;

/// <summary>The answer of the login host to <c>POST /oauth/token</c>; the token is valid for <c>expires_in</c> seconds.</summary>
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

/// <summary>What <c>PUT /flows/{id}</c> takes; other fields of a sent flow are ignored.</summary>
internal sealed record WireFlowChange(string? Name, string? Description);

/// <summary>Model <c>RegisterArchitectJobResponse</c>.</summary>
internal sealed record WirePublishJob(string Id, string PresignedUrl, IReadOnlyDictionary<string, string> Headers, string SelfUri);

/// <summary>Model <c>RegisterArchitectExportJobResponse</c>.</summary>
internal sealed record WireExportJob(string Id, string Status, int TotalFlows, string SelfUri);

/// <summary>Model <c>DependencyStatus</c>.</summary>
internal sealed record WireDependencyStatus(string Id, string Status, string? DateCompleted, string SelfUri);

/// <summary>Model <c>DependencyType</c>.</summary>
internal sealed record WireDependencyType(string Id, string Name, bool? Versioned, string SelfUri);
