namespace Reconciler.Language.Project;

/// <summary>How much of a project one apply may touch before somebody has to say so.</summary>
/// <param name="Updates">Of updates, republishes and renames together.</param>
/// <param name="Deletes">Of deletions.</param>
/// <param name="Minimum">With fewer flows than this in the org there is no limit.</param>
public sealed record Guardrails(GuardrailLimit Updates, GuardrailLimit Deletes, int Minimum)
{
    /// <summary>30 % of either, from 10 flows on.</summary>
    public static Guardrails Default { get; } = new(new GuardrailLimit(30, IsShare: true), new GuardrailLimit(30, IsShare: true), 10);
}
