namespace Reconciler.Reporting.Json;

/// <summary>The document of <c>reconciler vars --format json</c>.</summary>
internal sealed record WireVariableList(string Format, string Project, string? Environment, IReadOnlyList<WireVariable> Variables);
