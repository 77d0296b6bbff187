namespace Reconciler.Org.Wire;

/// <summary>API model <c>RegisterArchitectExportJobResponse</c>.</summary>
internal sealed record WireExportRegistration(string? Id);
