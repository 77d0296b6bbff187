namespace Reconciler.Reporting.Json;

/// <summary>Where an issue is; the path is relative to the repository.</summary>
internal sealed record WireIssueLocation(string Path, WireIssueLines Lines);
