namespace Reconciler.Language.Project;

/// <summary>How many flows of a project one apply may change before the user has to confirm it.</summary>
/// <param name="Updates">The limit for updates, republishes and renames together.</param>
/// <param name="Deletes">The limit for deletions.</param>
/// <param name="Minimum">The number of the project's flows in the org from which on the limits hold; with fewer there is no limit.</param>
public sealed record Guardrails(GuardrailLimit Updates, GuardrailLimit Deletes, int Minimum)
{
    /// <summary>The limits of a project that sets none: 30 % of either, from 10 flows on.</summary>
    public static Guardrails Default { get; } = new(new GuardrailLimit(30, IsShare: true), new GuardrailLimit(30, IsShare: true), 10);
}

/// <summary>How many flows a plan may change, as a number or as a share.</summary>
/// <param name="Value">A number of flows, or percent of the project's flows in the org.</param>
/// <param name="IsShare">True for percent.</param>
public readonly record struct GuardrailLimit(int Value, bool IsShare)
{
    /// <summary>
    /// True when a plan that changes <paramref name="count"/> of the <paramref name="total"/> flows of the project in the org stays within the limit.
    /// </summary>
    public bool Allows(int count, int total) => IsShare ? count * 100L <= (long)Value * total : count <= Value;

    /// <inheritdoc/>
    public override string ToString() => IsShare ? $"{Value} %" : $"{Value}";
}
