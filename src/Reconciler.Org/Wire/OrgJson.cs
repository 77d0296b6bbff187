using System.Text.Json.Serialization;

namespace Reconciler.Org.Wire;

/// <summary>Reads and writes the JSON of the API: property names in camelCase, nulls left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WireListing<WireFlow>))]
[JsonSerializable(typeof(WireListing<WireVersion>))]
[JsonSerializable(typeof(WireListing<WireEntity>))]
[JsonSerializable(typeof(WireListing<WireDependency>))]
[JsonSerializable(typeof(WireDependencyStatus))]
[JsonSerializable(typeof(WirePublishRegistration))]
[JsonSerializable(typeof(WireExportOrder))]
[JsonSerializable(typeof(WireExportRegistration))]
[JsonSerializable(typeof(WireJob))]
[JsonSerializable(typeof(WireError))]
[JsonSerializable(typeof(WireFlowNaming))]
[JsonSerializable(typeof(WireOperation))]
[JsonSerializable(typeof(WireFlow))]
[JsonSerializable(typeof(WireToken))]
[JsonSerializable(typeof(WireLoginError))]
internal sealed partial class OrgJson : JsonSerializerContext;

/// <summary>The answer of a login that succeeded.</summary>
internal sealed record WireToken
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>A mask: the token is a secret.</summary>
    public override string ToString() => "access token ***";
}

/// <summary>API model <c>Flow</c>, as far as a change of its name sends it.</summary>
internal sealed record WireFlowNaming(string Name, string Description)
{
    // The service may take what is left out as removed or as unchanged, so both are always sent.
    public static WireFlowNaming Of(FlowNaming naming) => new(naming.Name, naming.Description ?? "");
}
