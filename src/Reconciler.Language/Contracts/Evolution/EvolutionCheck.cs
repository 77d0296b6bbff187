using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Language.Contracts.Evolution;

/// <summary>
/// Checks a contract against an earlier version of it: its version number must grow with the changes, and callers that a change breaks are named.
/// </summary>
public static class EvolutionCheck
{
    /// <summary>Checks one shared flow.</summary>
    /// <param name="sharedFlow">The shared flow as it is to be.</param>
    /// <param name="before">Its contract as callers know it.</param>
    /// <param name="versionBefore">The version number of that contract; null when it had none.</param>
    /// <param name="beforeWhat">What messages call the origin of <paramref name="before"/>: <c>its last publish</c>, <c>main</c>.</param>
    /// <param name="flows">All flows of the project, among which the callers are found.</param>
    public static IEnumerable<Diagnostic> Check(
        CompiledFlow sharedFlow, Contract before, ContractVersion? versionBefore, string beforeWhat, FlowSet flows)
    {
        var changes = ContractEvolution.Between(before, sharedFlow.Contract);
        if (VersionTooSmall(sharedFlow, changes, versionBefore, beforeWhat) is { } tooSmall)
        {
            yield return tooSmall;
        }

        var name = sharedFlow.Document.Key.Name;
        foreach (var change in changes.Where(change => change.IsBreaking))
        {
            RelatedPlace[] broken =
            [
                .. flows.Flows.SelectMany(caller => caller.Document.CallSites
                    .Where(site => site.SharedFlow == name && change.Breaks(site))
                    .Select(site => new RelatedPlace(site.Position, $"breaks '{caller.Document.Key.Name}'"))),
            ];
            if (broken.Length > 0)
            {
                yield return DiagnosticCatalog.BreakingChange(PlaceOf(sharedFlow, change), name, change.Words, beforeWhat, broken);
            }
        }
    }

    private static Diagnostic? VersionTooSmall(
        CompiledFlow sharedFlow, IReadOnlyList<ContractChange> changes, ContractVersion? versionBefore, string beforeWhat)
    {
        var written = sharedFlow.WrittenContractVersion;
        if (ContractVersion.Parse(written?.Text) is not { } version || versionBefore is null)
        {
            return null;
        }

        var demanded = versionBefore.After(ContractEvolution.Demands(changes));
        return version.CompareTo(demanded) >= 0
            ? null
            : DiagnosticCatalog.ContractVersionTooSmall(
                written!.Position, sharedFlow.Document.Key.Name, $"{version}", $"{demanded}", string.Join(", ", changes.Select(change => change.Words)), $"{beforeWhat} ({versionBefore})");
    }

    private static SourcePosition PlaceOf(CompiledFlow sharedFlow, ContractChange change)
    {
        var parameters = change.Direction == "input" ? sharedFlow.Contract.Inputs : sharedFlow.Contract.Outputs;
        return parameters.FirstOrDefault(parameter => parameter.Name == change.Name)?.Position
            ?? sharedFlow.Manifest.Spec["contract"]?.Position
            ?? sharedFlow.Manifest.Position;
    }
}
