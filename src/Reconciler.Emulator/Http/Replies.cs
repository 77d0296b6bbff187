using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reconciler.Emulator.Http;

internal static class Replies
{
    public static Reply NoContent { get; } = new(204, ContentType: null, ReadOnlyMemory<byte>.Empty);

    public static Reply Json<T>(T body, JsonTypeInfo<T> type, int status = 200) =>
        new(status, "application/json", JsonSerializer.SerializeToUtf8Bytes(body, type));

    public static Reply Text(int status, string contentType, string body) => new(status, contentType, Encoding.UTF8.GetBytes(body));

    public static Reply Empty(int status) => NoContent with { Status = status };
}
