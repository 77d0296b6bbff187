using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reconciler.Language.Project;

namespace Reconciler.Cli.Recordings;

/// <summary>Removes from a request and its answer everything that reveals what is in the org, and every secret. Safe for concurrent use.</summary>
internal sealed partial class CallSanitizer(SecretSet secrets)
{
    private const string ApiRoot = "/api/v2/";
    private const string LoginPath = "/oauth/token";
    private const string PresignedPath = "/presigned";

    // Answers are recorded up to this size after what repeats itself is taken out.
    private const int LongestBody = 256 * 1024;

    private readonly Pseudonyms _pseudonyms = new();

    /// <summary>Returns the record of a call.</summary>
    /// <param name="request">The request.</param>
    /// <param name="sent">Its content; null for none.</param>
    /// <param name="response">The answer.</param>
    /// <param name="answered">Its content; null where it is not to be recorded.</param>
    public RecordedCall Sanitize(HttpRequestMessage request, byte[]? sent, HttpResponseMessage response, byte[]? answered)
    {
        var address = request.RequestUri!;
        var path = Path(address.AbsolutePath);
        var isPresigned = path == PresignedPath;
        return new RecordedCall
        {
            Method = request.Method.Method,
            Path = path,
            Query = isPresigned ? [] : [.. Query(address.Query)],
            Status = (int)response.StatusCode,
            Headers = isPresigned ? new Dictionary<string, string>() : Headers(response),
            Sent = isPresigned ? null : Json(sent),
            Body = isPresigned ? null : Json(answered),
        };
    }

    /// <summary>Returns true for a call whose content is recorded; uploads and downloads of whole flows at presigned addresses are not.</summary>
    public static bool IsRecordable(Uri address) => Path(address.AbsolutePath, segment => segment) != PresignedPath;

    private string Path(string path) => Path(path, segment => ApiWord().IsMatch(segment) ? segment : _pseudonyms.Of(Uri.UnescapeDataString(segment)));

    private static string Path(string path, Func<string, string> segment)
    {
        if (path.EndsWith(LoginPath, StringComparison.Ordinal))
        {
            return LoginPath;
        }

        var root = path.IndexOf(ApiRoot, StringComparison.Ordinal);
        return root < 0 ? PresignedPath : ApiRoot + string.Join('/', path[(root + ApiRoot.Length)..].Split('/').Select(segment));
    }

    private IEnumerable<KeyValuePair<string, string>> Query(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.IndexOf('=') is > 0 and var at ? (pair[..at], Uri.UnescapeDataString(pair[(at + 1)..])) : (pair, "");
            yield return KeyValuePair.Create(name, KeptNames.Query.Contains(name) && QueryWord().IsMatch(value) ? value : _pseudonyms.Of(value));
        }
    }

    private Dictionary<string, string> Headers(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers)
        .Where(header => KeptNames.Headers.Contains(header.Key) || header.Key.StartsWith(KeptNames.OwnHeaders, StringComparison.OrdinalIgnoreCase))
        .ToDictionary(header => header.Key.ToLowerInvariant(), header => HeaderValue(string.Join(",", header.Value)));

    private string HeaderValue(string value) => HeaderWord().IsMatch(value) ? value : _pseudonyms.Of(value);

    private JsonNode? Json(byte[]? content)
    {
        if (content is not { Length: > 0 })
        {
            return null;
        }

        try
        {
            var node = Clean(JsonNode.Parse(content), field: "");
            return node?.ToJsonString().Length > LongestBody ? null : node;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // What is no JSON, names a field twice or is not UTF-8 is left to whoever reads the answer; a recording must not break a run.
            return null;
        }
    }

    private JsonNode? Clean(JsonNode? node, string field) => node switch
    {
        JsonObject known => new JsonObject(known.Select(entry => KeyValuePair.Create(Key(entry.Key, field), Clean(entry.Value, entry.Key))).DistinctBy(entry => entry.Key)),
        JsonArray items => new JsonArray([.. DistinctForms(items.Select(item => Clean(item, field)))]),
        JsonValue value => Clean(value, field),
        _ => null,
    };

    private JsonNode? Clean(JsonValue value, string field) => value.GetValueKind() switch
    {
        JsonValueKind.String => Text(value.GetValue<string>(), field),
        JsonValueKind.Number when KeptNames.Numbers.Contains(field) => value.DeepClone(),
        JsonValueKind.Number => value.TryGetValue(out long _) ? 1 : 1.5,
        _ => value.DeepClone(),
    };

    private string Text(string text, string field)
    {
        var isKept = Date().IsMatch(text) || (KeptNames.Words.Contains(field) && Word().IsMatch(text));
        return isKept && secrets.Mask(text) == text ? text : _pseudonyms.Of(text);
    }

    private string Key(string key, string parent) => KeptNames.Maps.Contains(parent) || !FieldName().IsMatch(key) ? _pseudonyms.Of(key) : key;

    // A page of 500 flows says no more about the form than those of its flows that differ in it.
    private static IEnumerable<JsonNode?> DistinctForms(IEnumerable<JsonNode?> items)
    {
        var seen = JsonForm.Nothing;
        foreach (var item in items)
        {
            var merged = seen.With(JsonForm.Of(item));
            if (!merged.Equals(seen))
            {
                seen = merged;
                yield return item;
            }
        }
    }

    [GeneratedRegex("^(?:[a-z]+|v2)$")]
    private static partial Regex ApiWord();

    [GeneratedRegex(@"^[A-Za-z0-9:.\-]{1,40}$")]
    private static partial Regex QueryWord();

    [GeneratedRegex("^[0-9]{1,10}$|^application/[a-z.+-]{1,40}(?:; ?charset=[A-Za-z0-9-]{1,20})?$")]
    private static partial Regex HeaderWord();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.\-]{0,79}$")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\$?[a-z][A-Za-z0-9_]{0,59}$")]
    private static partial Regex FieldName();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$")]
    private static partial Regex Date();
}
