using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project.Manifests;

namespace Reconciler.Planning;

/// <summary>Finds patterns that match nothing: a misspelt one would look like a run that found nothing to do, or touch what was to be left out.</summary>
internal static class SelectionCheck
{
    /// <summary>What is wrong with the choice.</summary>
    /// <param name="selection">The choice, made for <paramref name="flows"/>.</param>
    /// <param name="flows">Every flow of the project.</param>
    /// <param name="others">Flows that no manifest describes and that the command is about too; they are known by type and name alone.</param>
    public static IReadOnlyList<Diagnostic> Check(FlowSelection selection, IReadOnlyList<CompiledFlow> flows, IReadOnlyList<FlowKey> others)
    {
        (FlowKey Key, Manifest? Manifest)[] all = [.. flows.Select(flow => (flow.Document.Key, flow.Manifest)), .. others.Select(other => (other, (Manifest?)null))];
        bool IsMissed(SelectionTerm term) => !all.Any(flow => term.Matches(flow.Key, flow.Manifest));
        string? Near(SelectionTerm term) => Suggestion.Near(term.Pattern, all.SelectMany(flow => term.Candidates(flow.Key, flow.Manifest)).Distinct());
        Diagnostic[] missed =
        [
            .. selection.Targets.Where(IsMissed).Select(term => DiagnosticCatalog.TargetMatchesNothing(term.Pattern, Near(term))),
            .. selection.Excludes.Where(IsMissed).Select(term => DiagnosticCatalog.ExclusionMatchesNothing(term.Pattern, Near(term))),
        ];
        // A part without flows is no mistake: there may be more parts than flows.
        var whole = (selection with { Shard = null }).For(flows);
        return missed.Length == 0 && all.Length > 0 && !all.Any(flow => whole.Includes(flow.Key)) ? [DiagnosticCatalog.NothingIsChosen(selection.Names)] : missed;
    }
}
