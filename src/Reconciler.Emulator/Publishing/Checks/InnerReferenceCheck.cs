using Reconciler.Emulator.Archy;

namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>Every pointer to a task, menu or state must lead to one in the same file.</summary>
internal static class InnerReferenceCheck
{
    public static IEnumerable<PublishProblem> Find(PublishCandidate candidate)
    {
        var containers = FlowContainer.In(candidate.File);
        var duplicates = containers.GroupBy(container => container.Path).Where(group => group.Count() > 1)
            .Select(group => new PublishProblem($"The reference id of '{group.Key}' is used more than once."));
        var dangling = InnerReference.In(candidate.File).Where(reference => reference.Resolve(containers) is null)
            .Select(reference => new PublishProblem($"{reference.Key}: '{reference.Path}' does not lead to anything in this flow."));
        return duplicates.Concat(dangling);
    }
}
