namespace Reconciler.Reporting;

/// <summary>What stands above a report: which org it is about.</summary>
public static class OrgHeader
{
    /// <summary>The lines.</summary>
    /// <param name="org">The org, to show.</param>
    /// <param name="environment">The environment's name.</param>
    /// <param name="project">The project's name.</param>
    public static IReadOnlyList<ReportLine> Lines(string org, string environment, string project)
        => [ReportLine.Of($"Org: {org}  (environment {environment}, project {project})", Tone.Strong), ReportLine.Empty];
}
