namespace Reconciler.Reporting.Json;

/// <summary>The line of an issue, 1-based.</summary>
internal sealed record WireIssueLines(int Begin);
