using System.Text.Json.Nodes;

namespace Reconciler.Cli.Recordings;

/// <summary>What the sample org answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The names of its headers, in lower case.</param>
/// <param name="Body">Its content.</param>
internal sealed record SampleAnswer(int Status, IReadOnlySet<string> Headers, JsonNode? Body);
