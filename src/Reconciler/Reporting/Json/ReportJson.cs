using System.Text.Json;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Json;

/// <summary>A run as JSON, by <c>schemas/report.schema.json</c>.</summary>
public static class ReportJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/report/v1";

    /// <summary>The document, indented.</summary>
    /// <param name="report">The report, secrets masked.</param>
    public static string Text(RunReport report) => JsonSerializer.Serialize(WireReport.Of(report), ReportJsonContext.Readable.WireReport);
}
