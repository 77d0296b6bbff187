using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Planning;

namespace Reconciler.SavedPlans;

/// <summary>A pattern of a selection as it was written; secrets masked as in every other text.</summary>
internal sealed class TermConverter : JsonConverter<SelectionTerm>
{
    /// <inheritdoc/>
    public override SelectionTerm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(reader.GetString() ?? throw new JsonException("A pattern is missing."));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SelectionTerm value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value.Pattern, options.GetTypeInfo(typeof(string)));
}
