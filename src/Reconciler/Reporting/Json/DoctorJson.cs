using System.Text.Json;
using Reconciler.Doctor;
using Reconciler.Language.Project;

namespace Reconciler.Reporting.Json;

/// <summary>The checks of <c>doctor</c> as JSON, secrets masked.</summary>
public static class DoctorJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/doctor/v1";

    /// <summary>The document, indented.</summary>
    /// <param name="environment">The environment's name; null when there is none.</param>
    /// <param name="checks">Every check, with its result.</param>
    /// <param name="secrets">Texts to mask.</param>
    public static string Text(string? environment, IReadOnlyList<DoctorCheck> checks, SecretSet secrets) => JsonSerializer.Serialize(
        new DoctorDocument(Format, environment, !checks.Any(check => check.State == CheckState.Failed), [.. checks.Select(check => JsonDoctorCheck.Of(check, secrets))]),
        DocumentContext.Readable.DoctorDocument);
}

/// <summary>The document of <c>reconciler doctor --format json</c>.</summary>
internal sealed record DoctorDocument(string Format, string? Environment, bool IsReady, IReadOnlyList<JsonDoctorCheck> Checks);

/// <summary>A check of <c>reconciler doctor --format json</c>, with its result.</summary>
internal sealed record JsonDoctorCheck(string Name, string State, string Text, IReadOnlyList<string> Features)
{
    public static JsonDoctorCheck Of(DoctorCheck check, SecretSet secrets) => new(
        check.Name,
        check.State switch { CheckState.Ok => "ok", CheckState.Warning => "warning", CheckState.Failed => "failed", _ => "not-checked" },
        secrets.Mask(check.Text),
        [.. check.Features.Select(DoctorReport.Word)]);
}
