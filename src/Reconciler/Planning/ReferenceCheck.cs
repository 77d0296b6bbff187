using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Planning;

/// <summary>
/// Checks what flows refer to by name against the org. Only flows that are not as desired are looked at, so an unchanged org costs no call; each
/// kind of thing costs one listing.
/// </summary>
public sealed class ReferenceCheck(IOrg org)
{
    /// <summary>Every name that does not resolve and every call that does not fit, where the manifest says it. Flows that were not chosen are not looked at.</summary>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(
        IReadOnlyList<FlowComparison> comparisons, OrgSnapshot snapshot, PlanOptions options, CancellationToken cancellationToken)
    {
        CompiledFlow[] changing = [.. comparisons.Where(comparison => !comparison.IsSame && options.Includes(comparison.Desired.Document.Key)).Select(comparison => comparison.Desired)];
        var planned = comparisons.Select(comparison => comparison.Desired.Document.Key).ToHashSet();
        var diagnostics = new List<Diagnostic>(changing.SelectMany(flow => MissingFlows(flow.Document, planned, snapshot)));
        diagnostics.AddRange(changing.SelectMany(flow => LiveContractCheck.Check(flow.Document, planned, snapshot)));
        var entities = new EntityCheck(org);
        foreach (var kind in changing.SelectMany(References).GroupBy(reference => reference.Kind).OrderBy(kind => kind.Key))
        {
            diagnostics.AddRange(await entities.CheckAsync(kind.Key, kind, cancellationToken));
        }

        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Position)];
    }

    private static IEnumerable<EntityReference> References(CompiledFlow flow) => flow.Document.Division is { } division
        ? flow.Document.Entities.Append(new EntityReference(OrgEntityKind.Division, division, flow.Document.Body["division"]!.Position))
        : flow.Document.Entities;

    private static IEnumerable<Diagnostic> MissingFlows(FlowDocument document, HashSet<FlowKey> planned, OrgSnapshot snapshot) => document.CallSites
        .Select(site => new FlowReference(new FlowKey(FlowTypes.CommonModule, site.SharedFlow), site.Position))
        .Concat(document.Flows)
        .Where(reference => !planned.Contains(reference.Key) && snapshot.Find(reference.Key)?.Flow.PublishedVersion is null)
        .Select(reference => DiagnosticCatalog.FlowNotInOrg(
            reference.Position,
            reference.Key.Type,
            reference.Key.Name,
            Suggestion.Near(reference.Key.Name, snapshot.Flows.Select(flow => flow.Key).Concat(planned).Where(key => key.Type == reference.Key.Type).Select(key => key.Name))));
}
