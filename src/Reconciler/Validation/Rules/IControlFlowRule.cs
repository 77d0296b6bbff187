using Reconciler.ControlFlow;
using Reconciler.Diagnostics;

namespace Reconciler.Validation.Rules;

/// <summary>One rule about the control flow of a single flow.</summary>
internal interface IControlFlowRule
{
    /// <summary>Every breach of the rule.</summary>
    IEnumerable<Diagnostic> Check(FlowAnalysis flow);
}
