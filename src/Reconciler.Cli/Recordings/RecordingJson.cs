using System.Text.Json;

namespace Reconciler.Cli.Recordings;

/// <summary>The text of a recording: NDJSON, first a line with its format version, then a line for each call.</summary>
internal static class RecordingJson
{
    /// <summary>The first line of what each command appends to a recording.</summary>
    public const string Header = """{"recording":1}""";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>Returns the line of a call.</summary>
    public static string Line(RecordedCall call) => JsonSerializer.Serialize(call, Options);

    /// <summary>Returns the call of a line.</summary>
    /// <exception cref="JsonException">The line is no call.</exception>
    public static RecordedCall Call(string line) =>
        JsonSerializer.Deserialize<RecordedCall>(line, Options) ?? throw new JsonException("The line is null.");
}
