using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

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

/// <summary>One input or output of a call site.</summary>
/// <param name="Name">The parameter's name without the scope.</param>
/// <param name="Value">The Archy value: <c>{exp}</c> or <c>{lit}</c> for an input, <c>{var}</c> for an output.</param>
/// <param name="Position">Where the name is written.</param>
public sealed record CallBinding(string Name, Node Value, SourcePosition Position);
