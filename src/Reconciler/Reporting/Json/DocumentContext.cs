using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reconciler.Reporting.Json;

/// <summary>How documents are serialised: names in camelCase, nothing for null, letters as they are and not as escapes.</summary>
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(DiffDocument))]
[JsonSerializable(typeof(DriftDocument))]
[JsonSerializable(typeof(OrgComparisonDocument))]
[JsonSerializable(typeof(VariablesDocument))]
[JsonSerializable(typeof(EnvironmentsDocument))]
[JsonSerializable(typeof(DoctorDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext
{
    /// <summary>Indented, for files and terminals, where text need not be escaped for HTML.</summary>
    public static DocumentContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
