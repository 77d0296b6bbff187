using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Planning;

namespace Reconciler.SavedPlans;

/// <summary>A part of the flows as it is written on the command line: <c>3/10</c>.</summary>
internal sealed class ShardConverter : JsonConverter<Shard>
{
    /// <inheritdoc/>
    public override Shard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetString() is { } text && Shard.Parse(text) is { } shard ? shard : throw new JsonException("It is no part such as 3/10.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Shard value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
