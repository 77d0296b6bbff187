using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Findings;

/// <summary>One thing that a reviewer should see at a place: what annotations, SARIF, code quality and JUnit have in common.</summary>
/// <param name="Rule">A diagnostic's code, or one of <see cref="FindingRules"/>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What it is, in sentences.</param>
/// <param name="Place">Where; null when there is no place.</param>
internal sealed record Finding(string Rule, Severity Severity, string Message, FindingPlace? Place)
{
    /// <summary>The flow that it is about; null when it is about none, or about several.</summary>
    public FlowKey? Flow { get; init; }

    /// <summary>Other places that matter.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];
}
