namespace Reconciler.Language.Flows;

/// <summary>What a shared flow takes and gives back.</summary>
/// <param name="Inputs">The inputs, in the author's order.</param>
/// <param name="Outputs">The outputs, in the author's order.</param>
public sealed record Contract(IReadOnlyList<ContractParameter> Inputs, IReadOnlyList<ContractParameter> Outputs)
{
    /// <summary>A contract without inputs and outputs.</summary>
    public static Contract Empty { get; } = new([], []);
}
