namespace Reconciler.Emulator.Publishing.Checks;

internal static class NameCheck
{
    public static IEnumerable<PublishProblem> Find(PublishCandidate candidate) =>
        FlowNameRules.Violation(candidate.File.Flow.Text("name")) is { } violation
            ? [new PublishProblem($"{violation.Text} ({violation.Code})")]
            : [];
}
