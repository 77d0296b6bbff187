using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Language.Flows;

namespace Reconciler.Applying;

/// <summary>A flow in a journal: the text <c>type/name</c>.</summary>
internal sealed class FlowKeyText : JsonConverter<FlowKey>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text has no slash.</exception>
    public override FlowKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => FlowKey.TryParse(reader.GetString(), out var flow) ? flow : throw new JsonException("A flow is written as type/name.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FlowKey value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
