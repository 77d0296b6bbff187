namespace Reconciler.Reporting.Json;

/// <summary>The document of <c>reconciler doctor --format json</c>.</summary>
internal sealed record WireDoctor(string Format, string? Environment, bool IsReady, IReadOnlyList<WireDoctorCheck> Checks);
