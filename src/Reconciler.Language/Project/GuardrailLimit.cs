namespace Reconciler.Language.Project;

/// <summary>How many flows a plan may touch before somebody has to say so.</summary>
/// <param name="Value">Flows, or percent of the project's flows in the org.</param>
/// <param name="IsShare">True for percent.</param>
public readonly record struct GuardrailLimit(int Value, bool IsShare)
{
    /// <summary>True when that many of the project's flows are within the limit.</summary>
    public bool Allows(int count, int total) => IsShare ? count * 100L <= (long)Value * total : count <= Value;

    /// <inheritdoc/>
    public override string ToString() => IsShare ? $"{Value} %" : $"{Value}";
}
