using System.Text.Json.Nodes;

namespace Reconciler.Cli.Recordings;

/// <summary>A request and its answer, without anything that reveals what is in the org.</summary>
internal sealed record RecordedCall
{
    /// <summary>The HTTP method, such as <c>GET</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path below the host; ids are pseudonyms. <c>/presigned</c> for an upload or a download.</summary>
    public required string Path { get; init; }

    /// <summary>The query; names of the user or the org are pseudonyms.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Query { get; init; }

    /// <summary>The HTTP status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>The headers of the answer that clients use, with names in lower case.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The content of the request; null when it is not JSON.</summary>
    public JsonNode? Sent { get; init; }

    /// <summary>The content of the answer; null when it is not JSON, or too large.</summary>
    public JsonNode? Body { get; init; }
}

/// <summary>Calls that are alike: the same operation with the same status.</summary>
/// <param name="Path">The path, with <c>{id}</c> for each id.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record CallKind(string Method, string Path, int Status)
{
    /// <summary>True for a call of the API; false for the login and for presigned addresses.</summary>
    public bool IsApi => Path.StartsWith("/api/v2/", StringComparison.Ordinal);

    /// <summary>True for a status that depends on the time or the caller, such as 401 or 503, not on what was asked for.</summary>
    public bool IsCircumstance => Status is >= 300 and not (404 or 410);

    /// <summary>Returns the kind of a call.</summary>
    public static CallKind Of(RecordedCall call) =>
        new(call.Method, string.Join('/', call.Path.Split('/').Select(segment => Pseudonyms.Is(segment) ? "{id}" : segment)), call.Status);

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path} {Status}";
}
