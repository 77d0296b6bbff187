namespace Reconciler.Reporting;

/// <summary>The lines above a report that say which org it is about.</summary>
public static class OrgHeader
{
    /// <summary>A line that names the org, then an empty one.</summary>
    /// <param name="org">The org's description.</param>
    /// <param name="environment">The environment's name.</param>
    public static IReadOnlyList<ReportLine> Lines(string org, string environment, string project)
        => [ReportLine.Of($"Org: {org}  (environment {environment}, project {project})", Tone.Strong), ReportLine.Empty];
}
