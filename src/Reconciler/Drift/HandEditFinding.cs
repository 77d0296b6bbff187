using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts.Evolution;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Drift;

/// <summary>Puts a hand edit into a finding: who made it, in which versions, and what it does to the contract.</summary>
internal static class HandEditFinding
{
    /// <summary>The finding with what is known of the edit.</summary>
    /// <param name="finding">The finding of the edited flow.</param>
    /// <param name="live">The flow, which has a published version.</param>
    /// <param name="changes">What the person changed.</param>
    public static DriftFinding Edited(DriftFinding finding, LiveFlow live, HandEdit edit, IReadOnlyList<Change> changes)
    {
        var version = live.Flow.PublishedVersion!;
        var wasPublished = edit.Base is null || edit.Later.Count > 0;
        return finding with
        {
            What = [.. What(edit, version, wasPublished)],
            Version = version.Id,
            By = wasPublished ? live.Flow.Publisher : null,
            At = wasPublished ? version.DatePublished : null,
            Since = edit.Base?.Id,
            Changes = changes,
        };
    }

    /// <summary>What the edit does to the contract of a shared flow, as clauses; empty when it does nothing.</summary>
    /// <param name="comparison">The flow, with its content read.</param>
    /// <param name="flows">All flows of the project, to find the callers that break.</param>
    public static IReadOnlyList<string> ContractChanges(FlowComparison comparison, HandEdit edit, IEnumerable<CompiledFlow> flows)
    {
        var desired = comparison.Desired;
        if (desired.Document.Key.Type != FlowTypes.CommonModule)
        {
            return [];
        }

        // Architect knows no required inputs, so neither side may say more about them than the manifest.
        var before = ContractEvolution.AsKnownToCallers(edit.BaseDocument?.Contract ?? desired.Document.Contract, desired.Contract);
        var after = ContractEvolution.AsKnownToCallers(comparison.Live!.Document!.Contract, desired.Contract);
        return [.. ContractEvolution.Between(before, after).Select(change => Clause(change, desired, flows))];
    }

    private static IEnumerable<string> What(HandEdit edit, OrgFlowVersion version, bool wasPublished)
    {
        if (!wasPublished)
        {
            yield return $"it was changed without a publish since version {version.Id}, the last one of this project";
        }
        else if (edit.Base is null)
        {
            yield return "it differs from its manifest, and the org does not tell which version this project published last";
        }
        else
        {
            yield return $"version {edit.Base.Id} was the last one of this project";
            foreach (var between in edit.Later.SkipLast(1))
            {
                yield return $"version {between.Id} was published by {between.CreatedBy ?? "somebody"} in between";
            }
        }
    }

    private static string Clause(ContractChange change, CompiledFlow sharedFlow, IEnumerable<CompiledFlow> flows)
    {
        string[] broken =
        [
            .. flows.Where(caller => caller.Document.CallSites.Any(site => site.SharedFlow == sharedFlow.Document.Key.Name && change.Breaks(site)))
                .Select(caller => $"'{caller.Document.Key.Name}'"),
        ];
        return broken.Length == 0 ? change.Words : $"{change.Words}, which breaks {string.Join(", ", broken)}";
    }
}
