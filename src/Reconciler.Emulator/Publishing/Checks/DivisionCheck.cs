using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Publishing.Checks;

internal static class DivisionCheck
{
    public static IEnumerable<PublishProblem> Find(PublishCandidate candidate)
    {
        if (candidate.File.Division is not { Length: > 0 } division || candidate.Org.FindThing(ReferenceKind.Division, division) is not null)
        {
            return [];
        }

        return [new PublishProblem($"The division '{division}' was not found.", new FlowReference(ReferenceKind.Division, division))];
    }
}
