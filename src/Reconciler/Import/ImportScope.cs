using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project.Manifests;
using Reconciler.Live;
using Reconciler.Planning;

namespace Reconciler.Import;

/// <summary>Chooses the flows of an org that an import is to look at. Pure.</summary>
/// <param name="flows">The flows that manifests describe, whose files and labels patterns may name.</param>
internal sealed class ImportScope(ImportOptions options, IReadOnlyList<CompiledFlow> flows)
{
    private readonly FlowSelection _selection = options.Selection.For(flows);
    private readonly Dictionary<FlowKey, Manifest> _manifests = flows.DistinctBy(flow => flow.Document.Key).ToDictionary(flow => flow.Document.Key, flow => flow.Manifest);

    /// <summary>The chosen flows, by type and name.</summary>
    /// <param name="shared">The shared flow and its callers, where only these are chosen; null when that was not asked for.</param>
    public IReadOnlyList<LiveFlow> Of(OrgSnapshot snapshot, IReadOnlySet<string>? shared) =>
    [
        .. snapshot.Flows
            .Where(live => options.Types.Count == 0 || options.Types.Contains(live.Key.Type, StringComparer.Ordinal))
            .Where(live => options.Division is null || live.Flow.DivisionName == options.Division)
            .Where(live => !options.DescribedOnly || _manifests.ContainsKey(live.Key))
            .Where(live => shared is null || shared.Contains(live.Flow.Id))
            .Where(live => _selection.Includes(live.Key)),
    ];

    /// <summary>What is wrong with the choice: a pattern or a division that nothing matches.</summary>
    public IReadOnlyList<Diagnostic> Check(OrgSnapshot snapshot)
    {
        string[] divisions = [.. snapshot.Flows.Select(live => live.Flow.DivisionName).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return
        [
            .. options.Selection.Targets.Concat(options.Selection.Excludes)
                .Where(term => !snapshot.Flows.Any(live => term.Matches(live.Key, _manifests.GetValueOrDefault(live.Key))))
                .Select(term => DiagnosticCatalog.NoFlowInOrg(term.Pattern, Suggestion.Near(term.Pattern, snapshot.Flows.SelectMany(live => term.Candidates(live.Key, _manifests.GetValueOrDefault(live.Key))).Distinct()))),
            .. options.Division is { } division && !divisions.Contains(division, StringComparer.Ordinal)
                ? [DiagnosticCatalog.NoFlowInDivision(division, Suggestion.Near(division, divisions))]
                : Array.Empty<Diagnostic>(),
        ];
    }
}
