using Reconciler.Language.ControlFlow;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>A call can come to every step. Of steps in a row that none comes to, the first is reported.</summary>
internal sealed class StepsAreReached : IControlFlowRule
{
    public IEnumerable<Diagnostic> Check(FlowAnalysis flow) =>
        from node in flow.Graph.Nodes
        where node.Kind == NodeKind.Action && !flow.Reachability.IsReached(node)
        let before = node.Previous ?? node.Parent!
        where flow.Reachability.IsReached(before)
        let reason = node.Previous is null ? $"'{before.Title}' never takes this path" : $"'{before.Title}' before it never goes on"
        select DiagnosticCatalog.UnreachableStep(node.Position, node.Title, reason, before.Position);
}
