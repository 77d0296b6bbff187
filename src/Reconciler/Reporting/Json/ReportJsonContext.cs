using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reconciler.Reporting.Json;

/// <summary>How reports and events are serialised: as <see cref="ChangeJson"/>, and events on one line each.</summary>
[JsonSerializable(typeof(WireReport))]
[JsonSerializable(typeof(WireIssue[]))]
[JsonSerializable(typeof(WireEvent))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>For files that a person may look into.</summary>
    public static ReportJsonContext Readable { get; } = new(new JsonSerializerOptions(ChangeJson.Readable.Options));

    /// <summary>One document a line.</summary>
    public static ReportJsonContext Line { get; } = new(new JsonSerializerOptions(ChangeJson.Readable.Options) { WriteIndented = false });
}
