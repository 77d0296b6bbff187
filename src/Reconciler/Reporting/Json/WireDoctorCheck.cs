using Reconciler.Doctor;
using Reconciler.Language.Project;

namespace Reconciler.Reporting.Json;

/// <summary>A check of <c>reconciler doctor --format json</c>.</summary>
internal sealed record WireDoctorCheck(string Name, string State, string Text, IReadOnlyList<string> Features)
{
    public static WireDoctorCheck Of(DoctorCheck check, SecretSet secrets) => new(
        check.Name,
        check.State switch { CheckState.Ok => "ok", CheckState.Warning => "warning", CheckState.Failed => "failed", _ => "not-checked" },
        secrets.Mask(check.Text),
        [.. check.Features.Select(feature => feature.ToString().ToLowerInvariant())]);
}
