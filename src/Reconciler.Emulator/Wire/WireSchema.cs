using System.Text.Json.Serialization;

namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>JsonSchemaDocument</c>.</summary>
internal sealed record WireSchema
{
    [JsonPropertyName("$schema")]
    public string Schema => "http://json-schema.org/draft-04/schema#";

    public required string Title { get; init; }

    public string Type => "object";

    public required IReadOnlyDictionary<string, WireSchemaProperty> Properties { get; init; }
}
