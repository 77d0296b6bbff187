using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>Names that Architect refuses. Source: the error codes <c>architect.flow.validate.failed.invalid.name.*</c> of the public API.</summary>
internal sealed class FlowNames : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) => flows.Manifests
        .Select(manifest => (Manifest: manifest, Reason: Refusal(manifest.Name)))
        .Where(refused => refused.Reason is not null)
        .Select(refused => DiagnosticCatalog.RefusedName(refused.Manifest.Position, refused.Manifest.Name, refused.Reason!));

    private static string? Refusal(string name)
        => name.Contains('/') ? "it has a slash"
            : name.EndsWith("-debug", StringComparison.OrdinalIgnoreCase) ? "it ends in '-debug'"
            : !name.Any(char.IsLetter) ? "it has no letter"
            : null;
}
