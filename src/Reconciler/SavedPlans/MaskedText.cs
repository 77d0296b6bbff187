using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Language.Project;

namespace Reconciler.SavedPlans;

/// <summary>Masks secrets in each text that is written, whichever property it belongs to.</summary>
/// <param name="secrets">What must not be written.</param>
internal sealed class MaskedText(SecretSet secrets) : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(secrets.Mask(value));
}
