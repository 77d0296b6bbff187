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
