namespace Reconciler.Org.Wire;

/// <summary>API model <c>ArchitectFlowReference</c>, by id.</summary>
internal sealed record WireFlowReference(string Id, string Version);
