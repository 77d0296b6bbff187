using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>One rule about the control flow of a single flow.</summary>
internal interface IControlFlowRule
{
    /// <summary>Every breach of the rule.</summary>
    IEnumerable<Diagnostic> Check(FlowAnalysis flow);
}
