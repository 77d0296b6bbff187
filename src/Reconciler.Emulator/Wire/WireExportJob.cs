namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>RegisterArchitectExportJobResponse</c>.</summary>
internal sealed record WireExportJob(string Id, string Status, int TotalFlows, string SelfUri);
