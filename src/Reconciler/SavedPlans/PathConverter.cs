using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Diff;

namespace Reconciler.SavedPlans;

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
