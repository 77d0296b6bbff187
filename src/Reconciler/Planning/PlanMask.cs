using Reconciler.Diff;
using Reconciler.Language.Project;

namespace Reconciler.Planning;

/// <summary>Takes secrets out of what a plan shows.</summary>
internal static class PlanMask
{
    /// <summary>The same plan without secrets in its changes.</summary>
    public static Plan Apply(Plan plan, SecretSet secrets) => plan with
    {
        Steps = [.. plan.Steps.Select(step => step with { Changes = ChangeMask.Apply(step.Changes, secrets) })],
    };
}
