using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reconciler.Emulator.Http;

/// <summary>An answer to a request. It is complete before the first byte is sent, so that a fault can still change or drop it.</summary>
internal sealed record Reply(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>204 without content.</summary>
    public static Reply NoContent { get; } = new(204, ContentType: null, ReadOnlyMemory<byte>.Empty);

    /// <summary>The headers besides <c>Content-Type</c> and <c>Content-Length</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>An answer with JSON.</summary>
    public static Reply Json<T>(T body, JsonTypeInfo<T> type, int status = 200) =>
        new(status, "application/json", JsonSerializer.SerializeToUtf8Bytes(body, type));

    /// <summary>An answer with text in UTF-8.</summary>
    public static Reply Text(int status, string contentType, string body) => new(status, contentType, Encoding.UTF8.GetBytes(body));

    /// <summary>An answer without content.</summary>
    public static Reply Empty(int status) => NoContent with { Status = status };

    /// <summary>The same answer with one header more, or with another value of it.</summary>
    public Reply WithHeader(string name, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [name] = value } };
}
