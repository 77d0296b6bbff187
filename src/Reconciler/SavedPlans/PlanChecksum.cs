using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reconciler.SavedPlans;

/// <summary>
/// The checksum of a plan file, which tells an edited file from one as it was written. It is no signature: it finds accidents and hasty edits, not somebody who computes it anew.
/// </summary>
internal static class PlanChecksum
{
    /// <summary>The key of the checksum in the document.</summary>
    public const string Key = "checksum";

    /// <summary>SHA-256 of the document without <see cref="Key"/>, keys sorted and without white space, as lower-case hex: layout does not count.</summary>
    public static string Of(JsonObject document)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            Write(writer, new JsonObject(document.Where(property => property.Key != Key).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))));
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                writer.WriteStartObject();
                foreach (var (key, value) in map.OrderBy(property => property.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(key);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }
}
