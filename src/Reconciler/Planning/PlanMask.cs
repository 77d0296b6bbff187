using Reconciler.Diffing;
using Reconciler.Loading.Project;

namespace Reconciler.Planning;

/// <summary>Takes secrets out of what a plan shows.</summary>
internal static class PlanMask
{
    /// <summary>The same plan without secrets in its changes.</summary>
    public static Plan Apply(Plan plan, SecretSet secrets) => plan with
    {
        Steps = [.. plan.Steps.Select(step => step with { Changes = [.. step.Changes.Select(change => Mask(change, secrets))] })],
    };

    // The org may still have a former value of the secret, which no set of today's values knows.
    private static Change Mask(Change change, SecretSet secrets)
    {
        var after = change.After is null ? null : secrets.Mask(change.After);
        var before = change.Before is null ? null : after == change.After || change.Kind == ChangeKind.Moved ? secrets.Mask(change.Before) : SecretSet.Hidden;
        return change with { Path = change.Path.Replace(secrets.Mask), From = change.From?.Replace(secrets.Mask), Before = before, After = after };
    }
}
