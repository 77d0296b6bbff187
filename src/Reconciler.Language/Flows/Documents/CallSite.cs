using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;

namespace Reconciler.Language.Flows.Documents;

/// <summary>One place where a flow invokes a shared flow (Archy: <c>callCommonModule</c>).</summary>
/// <param name="SharedFlow">The shared flow's name.</param>
/// <param name="StepName">The step's name, to show.</param>
/// <param name="Inputs">What is passed; inputs set to "no value" are left out.</param>
/// <param name="Outputs">What is taken; outputs that are ignored are left out.</param>
/// <param name="Position">Where the shared flow is named.</param>
public sealed record CallSite(
    string SharedFlow, string? StepName, IReadOnlyList<CallBinding> Inputs, IReadOnlyList<CallBinding> Outputs, SourcePosition Position)
{
    /// <summary>The variables that can be named here.</summary>
    internal VariablesInScope Variables { get; init; } = new(null);
}
