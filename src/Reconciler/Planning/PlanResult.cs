using Reconciler.Language.Diagnostics;

namespace Reconciler.Planning;

/// <summary>What <c>plan</c> made.</summary>
/// <param name="Plan">The plan; also there when a reference does not resolve, but then it must not be applied.</param>
/// <param name="Diagnostics">What the org does not have, and calls that do not fit what it has.</param>
public sealed record PlanResult(Plan Plan, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when there is an error: then the plan must not be applied.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
