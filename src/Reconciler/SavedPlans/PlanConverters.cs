using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Diff;
using Reconciler.Language.Project;
using Reconciler.Planning;

namespace Reconciler.SavedPlans;

/// <summary>How single values of a saved plan are read and written where it is not as their type would be.</summary>
internal static class PlanConverters
{
    /// <summary>Masks secrets in each text that is written, whichever property it belongs to.</summary>
    /// <param name="secrets">What must not be written.</param>
    internal sealed class MaskedText(SecretSet secrets) : JsonConverter<string>
    {
        /// <inheritdoc/>
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(secrets.Mask(value));
    }

    /// <summary>A path as its segments, from the outside in.</summary>
    internal sealed class PathConverter : JsonConverter<ChangePath>
    {
        /// <inheritdoc/>
        public override ChangePath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var segments = (PathSegment[]?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(PathSegment[])));
            return (segments ?? []).Aggregate(ChangePath.Flow, (path, segment) => path.Add(segment));
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, ChangePath value, JsonSerializerOptions options)
            => JsonSerializer.Serialize(writer, value.Segments.ToArray(), options.GetTypeInfo(typeof(PathSegment[])));
    }

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

    /// <summary>A part of the flows as it is written on the command line: <c>3/10</c>.</summary>
    internal sealed class ShardConverter : JsonConverter<Shard>
    {
        /// <inheritdoc/>
        public override Shard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => reader.GetString() is { } text && Shard.Parse(text) is { } shard ? shard : throw new JsonException("It is no part such as 3/10.");

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Shard value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
