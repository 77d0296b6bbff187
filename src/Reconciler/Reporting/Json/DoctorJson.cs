using System.Text.Json;
using Reconciler.Doctor;
using Reconciler.Language.Project;

namespace Reconciler.Reporting.Json;

/// <summary>What <c>doctor</c> found, as JSON, secrets masked.</summary>
public static class DoctorJson
{
    /// <summary>The version of the document.</summary>
    public const string Format = "reconciler/doctor/v1";

    /// <summary>The document.</summary>
    /// <param name="environment">The environment's name; null when there is none.</param>
    /// <param name="checks">What was found.</param>
    /// <param name="secrets">What must not be shown.</param>
    public static string Text(string? environment, IReadOnlyList<DoctorCheck> checks, SecretSet secrets) => JsonSerializer.Serialize(
        new WireDoctor(Format, environment, !checks.Any(check => check.State == CheckState.Failed), [.. checks.Select(check => WireDoctorCheck.Of(check, secrets))]),
        ChangeJson.Readable.WireDoctor);
}
