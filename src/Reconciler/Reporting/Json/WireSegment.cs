namespace Reconciler.Reporting.Json;

/// <summary>A segment of a path. Absent: the name of what has none, and the ordinal 1.</summary>
internal sealed record WireSegment(string Kind, string? Name, int? Ordinal);
