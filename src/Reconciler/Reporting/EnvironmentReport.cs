using Reconciler.Environments;

namespace Reconciler.Reporting;

/// <summary>The environments of a project as lines for a person.</summary>
public static class EnvironmentReport
{
    /// <summary>Each environment with its org, and below it where its credentials come from.</summary>
    public static IEnumerable<ReportLine> Lines(IReadOnlyList<EnvironmentSummary> environments)
    {
        if (environments.Count == 0)
        {
            yield return ReportLine.Of("reconciler.yaml declares no environments.");
        }

        foreach (var environment in environments)
        {
            var name = $"{environment.Name}{(environment.IsDefault ? " (default)" : "")}";
            yield return ReportLine.Of($"{name}: {environment.Target ?? "no org"}", environment.Target is null ? Tone.Warning : Tone.Plain);
            if (environment.CredentialVariables.Count > 0)
            {
                yield return ReportLine.Of($"credentials from {string.Join(", ", environment.CredentialVariables)}", Tone.Faint, indent: 4);
            }
        }
    }
}
