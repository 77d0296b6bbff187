using System.Text.Json.Serialization;

namespace Reconciler.Org.Wire;

/// <summary>The JSON of the API: camelCase, nulls left out.</summary>
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
