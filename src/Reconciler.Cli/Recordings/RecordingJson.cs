using System.Text.Json;

namespace Reconciler.Cli.Recordings;

/// <summary>A recording as text: NDJSON, first a line that says what it is, then a line for each call.</summary>
internal static class RecordingJson
{
    /// <summary>The line that every part of a recording begins with.</summary>
    public const string Header = """{"recording":1}""";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>The line of a call.</summary>
    public static string Line(RecordedCall call) => JsonSerializer.Serialize(call, Options);

    /// <summary>The call of a line.</summary>
    /// <exception cref="JsonException">The line is no call.</exception>
    public static RecordedCall Call(string line) =>
        JsonSerializer.Deserialize<RecordedCall>(line, Options) ?? throw new JsonException("The line is null.");
}
