using System.Text.Json.Serialization;

namespace Reconciler.Emulator.Wire;

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
[JsonSerializable(typeof(WireListing<WireFlow>), TypeInfoPropertyName = "FlowListing")]
[JsonSerializable(typeof(WireListing<WireFlowVersion>), TypeInfoPropertyName = "FlowVersionListing")]
[JsonSerializable(typeof(WireListing<WireThing>), TypeInfoPropertyName = "ThingListing")]
[JsonSerializable(typeof(WireListing<WireDependency>), TypeInfoPropertyName = "DependencyListing")]
internal sealed partial class WireJson : JsonSerializerContext;
