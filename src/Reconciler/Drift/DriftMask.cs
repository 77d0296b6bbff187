using Reconciler.Diff;
using Reconciler.Language.Project;

namespace Reconciler.Drift;

/// <summary>Takes secrets out of what drift shows.</summary>
internal static class DriftMask
{
    /// <summary>The same result without secrets in its changes.</summary>
    public static DriftResult Apply(DriftResult result, SecretSet secrets) => result with
    {
        Findings = [.. result.Findings.Select(finding => finding with { Changes = ChangeMask.Apply(finding.Changes, secrets) })],
    };
}
