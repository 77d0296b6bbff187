using System.Text.Json.Nodes;

namespace Reconciler.Cli.Recordings;

/// <summary>A request and its answer, without anything that tells what is in the org.</summary>
internal sealed record RecordedCall
{
    public required string Method { get; init; }

    /// <summary>The path below the host; ids are pseudonyms. <c>/presigned</c> for an upload or a download.</summary>
    public required string Path { get; init; }

    /// <summary>The query; what a user or the org named is a pseudonym.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Query { get; init; }

    public required int Status { get; init; }

    /// <summary>The headers of the answer that mean something to a client.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>What was sent; null where it is no JSON.</summary>
    public JsonNode? Sent { get; init; }

    /// <summary>What was answered; null where it is no JSON, or too large.</summary>
    public JsonNode? Body { get; init; }
}
