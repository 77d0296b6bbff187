namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>Everything that Architect looks at before it takes a flow file.</summary>
internal static class PublishChecks
{
    private static readonly Func<PublishCandidate, IEnumerable<PublishProblem>>[] All =
    [
        NameCheck.Find,
        DivisionCheck.Find,
        LockCheck.Find,
        InnerReferenceCheck.Find,
        OuterReferenceCheck.Find,
        ModuleCallCheck.Find,
        CompatibleTypesCheck.Find,
    ];

    /// <summary>What keeps content from being published that was checked when it came in: things that are gone or changed since.</summary>
    public static IReadOnlyList<PublishProblem> FindMissing(PublishCandidate candidate) =>
        [.. OuterReferenceCheck.Find(candidate), .. ModuleCallCheck.Find(candidate)];

    public static IReadOnlyList<PublishProblem> Find(PublishCandidate candidate) => [.. All.SelectMany(check => check(candidate))];
}
