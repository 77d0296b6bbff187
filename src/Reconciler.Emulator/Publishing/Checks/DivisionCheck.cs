using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Publishing.Checks;

internal static class DivisionCheck
{
    public static IEnumerable<PublishProblem> Find(PublishCandidate candidate)
    {
        if (candidate.File.Division is not { Length: > 0 } name)
        {
            return [];
        }

        return candidate.Org.FindThing(ReferenceKind.Division, name) is null
            ? [new PublishProblem($"The division '{name}' was not found.", new FlowReference(ReferenceKind.Division, name))]
            : [];
    }
}
