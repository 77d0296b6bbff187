using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reconciler.Org.Http;

/// <summary>Reads and writes JSON bodies.</summary>
internal static class JsonBody
{
    /// <summary>How much of an answer is read, in bytes: what no honest answer reaches, and memory still bears.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;

    private const long MaxErrorBytes = 64 * 1024;

    /// <summary>A value as the body of a request.</summary>
    public static ByteArrayContent Write<T>(T value, JsonTypeInfo<T> typeInfo) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        };

    /// <summary>The body of an answer that is a success.</summary>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Protocol"/>: it is not the JSON that the API promises, or too large.</exception>
    public static async Task<T> ReadAsync<T>(
        HttpResponseMessage response, JsonTypeInfo<T> typeInfo, CallLabel label, CancellationToken cancellationToken)
        where T : class
    {
        RefuseHtml(response, label);
        await using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        await using var bounded = new BoundedStream(body, MaxBytes, $"{label.Text}: the answer of {label.Host}");
        try
        {
            return await JsonSerializer.DeserializeAsync(bounded, typeInfo, cancellationToken) ?? throw NotJson(label, "null");
        }
        catch (JsonException malformed)
        {
            throw NotJson(label, $"something unexpected at {malformed.Path ?? "its start"}");
        }
    }

    /// <summary>The body of an error; null when there is none that can be read, as the status says what callers decide by.</summary>
    public static async Task<T?> TryReadErrorAsync<T>(
        HttpResponseMessage response, JsonTypeInfo<T> typeInfo, CallLabel label, CancellationToken cancellationToken)
        where T : class
    {
        if (IsHtml(response))
        {
            return null;
        }

        try
        {
            await using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
            await using var bounded = new BoundedStream(body, MaxErrorBytes, $"{label.Text}: the error of {label.Host}");
            return await JsonSerializer.DeserializeAsync(bounded, typeInfo, cancellationToken);
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            return null;
        }
    }

    /// <summary>Refuses a page, as a proxy answers with in place of the API: a call that it stopped would look done.</summary>
    public static void RefuseHtml(HttpResponseMessage response, CallLabel label)
    {
        if (IsHtml(response))
        {
            throw NotJson(label, "an HTML page");
        }
    }

    /// <summary>Whether an answer is a web page, by its content type.</summary>
    public static bool IsHtml(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml";

    private static bool IsUnreadable(Exception failure) =>
        failure is JsonException or IOException or HttpRequestException or InvalidDataException or OrgException;

    /// <summary>The server did answer with success, so a write took place: what it made is in the part that cannot be read.</summary>
    private static OrgException NotJson(CallLabel label, string found)
    {
        string problem = $"{label.Host} answered with {found} instead of the JSON of the API";
        string cure = "a proxy may be in between, check the region and the proxy settings";
        return new OrgException(OrgErrorKind.Protocol, $"{label.Text}: {problem}; {cure}") { AnswerLost = true };
    }
}
