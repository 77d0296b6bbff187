using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Flows;

/// <summary>What a shared flow takes and gives back.</summary>
/// <param name="Inputs">The inputs, in the author's order.</param>
/// <param name="Outputs">The outputs, in the author's order.</param>
public sealed record Contract(IReadOnlyList<ContractParameter> Inputs, IReadOnlyList<ContractParameter> Outputs)
{
    /// <summary>A contract without inputs and outputs.</summary>
    public static Contract Empty { get; } = new([], []);
}

/// <summary>One input or output of a shared flow.</summary>
/// <param name="Name">Its name without the scope (<c>callerPhone</c>, not <c>Common.callerPhone</c>); case-sensitive.</param>
/// <param name="Type">Its Architect type, as in <c>stringVariable</c> without <c>Variable</c>.</param>
/// <param name="Required">True when a caller must pass it. Architect does not know required inputs: only a written contract says so.</param>
public sealed record ContractParameter(string Name, string Type, bool Required, SourcePosition Position);
