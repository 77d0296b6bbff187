using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reconciler.Reporting.Json;

/// <summary>How changes are serialised: names in camelCase, nothing for null, letters as they are and not as escapes.</summary>
[JsonSerializable(typeof(WireDiff))]
[JsonSerializable(typeof(WireDrift))]
[JsonSerializable(typeof(WireOrgComparison))]
[JsonSerializable(typeof(WireVariableList))]
[JsonSerializable(typeof(WireEnvironmentList))]
[JsonSerializable(typeof(WireDoctor))]
[JsonSerializable(typeof(IReadOnlyList<WireChange>))]
internal sealed partial class ChangeJson : JsonSerializerContext
{
    /// <summary>For files and terminals, where text need not be escaped for HTML.</summary>
    public static ChangeJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
