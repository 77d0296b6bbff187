using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>What the journal of a former run says.</summary>
/// <param name="Path">The journal.</param>
/// <param name="Began">When the run began; null where that cannot be read.</param>
/// <param name="Jobs">The jobs whose end the journal does not know.</param>
/// <param name="IsDamaged">True when a line within it, or the first one, cannot be read.</param>
internal sealed record FormerRun(string Path, DateTimeOffset? Began, IReadOnlyList<OpenJob> Jobs, bool IsDamaged);

/// <summary>A job of a former run whose end is not known.</summary>
/// <param name="Flow">The flow; null when the journal does not say.</param>
/// <param name="Action">What the run's plan did to the flow.</param>
/// <param name="Since">When it was registered.</param>
/// <param name="IsUploaded">True when the org confirmed that it has the flow's content; false when nobody knows.</param>
internal sealed record OpenJob(string Id, FlowKey? Flow, PlanAction? Action, DateTimeOffset Since, bool IsUploaded)
{
    /// <summary>The flow's name, to show.</summary>
    public string FlowName => Flow?.Name ?? "?";
}
