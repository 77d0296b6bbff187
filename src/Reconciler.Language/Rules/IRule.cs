using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>One rule about the meaning of the manifests. Pure; looks at compiled flows, so that it holds for both body forms.</summary>
internal interface IRule
{
    /// <summary>Every breach of the rule.</summary>
    IEnumerable<Diagnostic> Check(FlowSet flows);
}
