using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>
/// Each flow is described by one manifest, and its name is one that Architect accepts. Source of what it refuses: the error codes
/// <c>architect.flow.validate.failed.invalid.name.*</c> of the public API.
/// </summary>
internal sealed class FlowNames : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) => [.. Repeated(flows), .. Refused(flows)];

    private static IEnumerable<Diagnostic> Repeated(FlowSet flows) => flows.Flows
        .GroupBy(flow => flow.Document.Key)
        .SelectMany(same => same.Skip(1).Select(again => DiagnosticCatalog.DuplicateFlow(
            again.Manifest.Position, same.Key.Type, same.Key.Name, same.First().Manifest.Position)));

    private static IEnumerable<Diagnostic> Refused(FlowSet flows) => flows.Manifests
        .Select(manifest => (Manifest: manifest, Reason: Refusal(manifest.Name)))
        .Where(refused => refused.Reason is not null)
        .Select(refused => DiagnosticCatalog.RefusedName(refused.Manifest.Position, refused.Manifest.Name, refused.Reason!));

    private static string? Refusal(string name)
        => name.Contains('/') ? "it has a slash"
            : name.EndsWith("-debug", StringComparison.OrdinalIgnoreCase) ? "it ends in '-debug'"
            : !name.Any(char.IsLetter) ? "it has no letter"
            : null;
}
