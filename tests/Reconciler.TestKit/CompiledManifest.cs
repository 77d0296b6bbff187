using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;

namespace Reconciler.TestKit;

/// <summary>What the compiler made of a manifest.</summary>
public sealed record CompiledManifest(CompiledFlow? Flow, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Each diagnostic as <c>line:column code</c>.</summary>
    public IEnumerable<string> Findings => Diagnostics.Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Code}");
}
