using System.Text.Json;
using Reconciler.Drift;

namespace Reconciler.Reporting.Json;

/// <summary>Drift as JSON, by <c>schemas/drift.schema.json</c>.</summary>
public static class DriftJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/drift/v1";

    /// <summary>The document, indented.</summary>
    /// <param name="result">What was found, secrets masked.</param>
    public static string Text(DriftResult result) => JsonSerializer.Serialize(WireDrift.Of(result), ChangeJson.Readable.WireDrift);
}
