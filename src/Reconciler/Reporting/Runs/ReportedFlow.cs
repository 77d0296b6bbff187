using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Runs;

/// <summary>A flow of the project.</summary>
/// <param name="Key">The flow.</param>
/// <param name="Place">Where its manifest names it.</param>
public sealed record ReportedFlow(FlowKey Key, SourcePosition Place)
{
    /// <summary>The flow of a manifest.</summary>
    public static ReportedFlow Of(CompiledFlow flow) => new(flow.Document.Key, flow.Manifest.Position);
}
