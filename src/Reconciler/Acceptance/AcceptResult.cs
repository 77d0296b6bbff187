using Reconciler.Drift;
using Reconciler.Language.Flows;

namespace Reconciler.Acceptance;

/// <summary>What <c>drift --accept</c> did.</summary>
/// <param name="Drift">What was found.</param>
/// <param name="Written">The files that were written, relative to the project's root.</param>
/// <param name="Accepted">The flows that are in the project's files now as they are in the org.</param>
/// <param name="Refused">The flows that are not, with the reason.</param>
public sealed record AcceptResult(DriftResult Drift, IReadOnlyList<string> Written, IReadOnlyList<FlowKey> Accepted, IReadOnlyList<(FlowKey Flow, string Reason)> Refused)
{
    /// <summary>The drift that is still there.</summary>
    public IEnumerable<DriftFinding> Left => Drift.Drift.Where(finding => !Acceptable.Settles(finding) || !Accepted.Contains(finding.Flow));
}
