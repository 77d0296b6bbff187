using System.Text.Json.Serialization;

namespace Reconciler.Applying;

/// <summary>The JSON of journals: camelCase, nulls left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunEvent))]
internal sealed partial class JournalJson : JsonSerializerContext;
