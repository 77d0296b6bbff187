using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>
/// Every name of something outside of the file must be the exact name of a thing of the org; a named flow must also be published.
/// </summary>
internal static class OuterReferenceCheck
{
    /// <summary>The names of a file that lead nowhere, or to a flow that is not published.</summary>
    public static IEnumerable<PublishProblem> Find(PublishCandidate candidate) =>
        from reference in FlowReference.In(candidate.File)
        let problem = Problem(candidate, reference)
        where problem is not null
        select new PublishProblem(problem, reference);

    private static string? Problem(PublishCandidate candidate, FlowReference reference)
    {
        if (reference is not { Kind: ReferenceKind.Flow, Qualifier: { } type })
        {
            return candidate.Org.FindThing(reference.Kind, reference.Name, reference.Qualifier) is null
                ? $"The {Noun(reference)} was not found."
                : null;
        }

        return candidate.Org.FindFlow(type, reference.Name) switch
        {
            null when IsItself(candidate, reference) => null,
            null => $"The flow '{reference.Name}' of type {type} was not found.",
            { Published: null } => $"The flow '{reference.Name}' of type {type} is not published.",
            _ => null,
        };
    }

    private static bool IsItself(PublishCandidate candidate, FlowReference reference) =>
        reference.Qualifier == candidate.File.Type.ApiName
        && reference.Name == candidate.File.Name;

    private static string Noun(FlowReference reference) => reference.Qualifier is { } category
        ? $"data action '{reference.Name}' of category '{category}'"
        : $"{ReferenceNouns.Of(reference.Kind)} '{reference.Name}'";
}
