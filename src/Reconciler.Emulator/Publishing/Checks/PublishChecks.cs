using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>Everything that Architect checks before it publishes a flow file. Each check returns the problems that it finds.</summary>
internal static class PublishChecks
{
    private static readonly Func<PublishCandidate, IEnumerable<PublishProblem>>[] All =
    [
        Name,
        Division,
        Lock,
        InnerReferences,
        OuterReferenceCheck.Find,
        ModuleCallCheck.Find,
        CompatibleTypes,
    ];

    public static IReadOnlyList<PublishProblem> Find(PublishCandidate candidate) => [.. All.SelectMany(check => check(candidate))];

    /// <summary>
    /// Problems of content that passed all checks when it was saved: names that no longer exist, modules that no longer fit.
    /// </summary>
    public static IReadOnlyList<PublishProblem> FindMissing(PublishCandidate candidate) =>
        [.. OuterReferenceCheck.Find(candidate), .. ModuleCallCheck.Find(candidate)];

    private static IEnumerable<PublishProblem> Name(PublishCandidate candidate) =>
        FlowNameRules.Violation(candidate.File.Flow.Text("name")) is { } violation
            ? [new PublishProblem($"{violation.Text} ({violation.Code})")]
            : [];

    private static IEnumerable<PublishProblem> Division(PublishCandidate candidate)
    {
        if (candidate.File.Division is not { Length: > 0 } name)
        {
            return [];
        }

        return candidate.Org.FindThing(ReferenceKind.Division, name) is null
            ? [new PublishProblem($"The division '{name}' was not found.", new FlowReference(ReferenceKind.Division, name))]
            : [];
    }

    /// <summary>A publish by somebody else than the holder of the edit lock fails; it neither waits nor takes the lock over.</summary>
    private static IEnumerable<PublishProblem> Lock(PublishCandidate candidate) =>
        candidate.Existing?.Lock is { } held && held.Holder != candidate.By
            ? [new PublishProblem($"The flow '{candidate.File.Name}' is locked by {held.Holder.Name}. (architect.flow.locked.by.user)")]
            : [];

    /// <summary>Every pointer to a task, menu or state must lead to one in the same file.</summary>
    private static IEnumerable<PublishProblem> InnerReferences(PublishCandidate candidate)
    {
        var containers = FlowContainer.In(candidate.File);
        var duplicates = containers.GroupBy(container => container.Path).Where(group => group.Count() > 1)
            .Select(group => new PublishProblem($"The reference id of '{group.Key}' is used more than once."));
        var dangling = InnerReference.In(candidate.File).Where(reference => reference.Resolve(containers) is null)
            .Select(reference => new PublishProblem($"{reference.Key}: '{reference.Path}' does not lead to anything in this flow."));
        return duplicates.Concat(dangling);
    }

    /// <summary>The flow types that a common module says it is compatible with must exist.</summary>
    private static IEnumerable<PublishProblem> CompatibleTypes(PublishCandidate candidate) =>
        FlowSettings.CompatibleFlowTypes(candidate.File)
            .Where(type => FlowType.ByApiName(type) is null)
            .Select(type => new PublishProblem($"settingsCommonModule: '{type}' is not a flow type."));
}
