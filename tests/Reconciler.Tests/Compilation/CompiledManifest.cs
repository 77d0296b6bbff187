using Reconciler.Compilation;
using Reconciler.Diagnostics;

namespace Reconciler.Tests.Compilation;

/// <summary>What the compiler made of a manifest.</summary>
internal sealed record CompiledManifest(CompiledFlow? Flow, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Each diagnostic as <c>line:column code</c>.</summary>
    public IEnumerable<string> Findings => Diagnostics.Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Code}");
}
