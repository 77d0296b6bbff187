using Reconciler.Compilation;
using Reconciler.Diagnostics;

namespace Reconciler.Planning;

/// <summary>Finds patterns that match nothing: a misspelt one would look like a run that found nothing to do, or touch what was to be left out.</summary>
internal static class SelectionCheck
{
    /// <summary>What is wrong with the choice.</summary>
    /// <param name="selection">The choice, made for <paramref name="flows"/>.</param>
    /// <param name="flows">Every flow of the project.</param>
    public static IReadOnlyList<Diagnostic> Check(FlowSelection selection, IReadOnlyList<CompiledFlow> flows)
    {
        Diagnostic[] missed =
        [
            .. Missed(selection.Targets, flows).Select(term => DiagnosticCatalog.TargetMatchesNothing(term.Pattern, Near(term, flows))),
            .. Missed(selection.Excludes, flows).Select(term => DiagnosticCatalog.ExclusionMatchesNothing(term.Pattern, Near(term, flows))),
        ];
        return missed.Length == 0 && !selection.IsAll && flows.Count > 0 && !flows.Any(flow => selection.Includes(flow.Document.Key))
            ? [DiagnosticCatalog.NothingIsChosen(selection.Names)]
            : missed;
    }

    private static IEnumerable<SelectionTerm> Missed(IEnumerable<SelectionTerm> terms, IReadOnlyList<CompiledFlow> flows)
        => terms.Where(term => !flows.Any(flow => term.Matches(flow.Document.Key, flow.Manifest)));

    private static string? Near(SelectionTerm term, IReadOnlyList<CompiledFlow> flows)
        => Suggestion.Near(term.Pattern, flows.SelectMany(flow => term.Candidates(flow.Document.Key, flow.Manifest)).Distinct());
}
