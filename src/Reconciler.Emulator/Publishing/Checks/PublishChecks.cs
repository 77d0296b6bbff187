using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

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

    /// <summary>The problems that all checks find; empty when the file can be published.</summary>
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

/// <summary>A flow file that somebody wants to publish in an org.</summary>
internal sealed record PublishCandidate(OrgState Org, ArchyFile File, StoredIdentity By)
{
    /// <summary>The flow that the file would update, if there is one.</summary>
    public StoredFlow? Existing { get; } = Org.FindFlow(File.Type.ApiName, File.Name);
}

/// <summary>Why a file cannot be published.</summary>
/// <param name="Text">The message of the job.</param>
/// <param name="Unresolved">The outside thing that was not found, if that is the reason.</param>
internal sealed record PublishProblem(string Text, FlowReference? Unresolved = null);
