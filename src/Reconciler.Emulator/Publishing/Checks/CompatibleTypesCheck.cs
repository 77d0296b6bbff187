using Reconciler.Emulator.Archy;

namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>The flow types that a common module says it is compatible with must exist.</summary>
internal static class CompatibleTypesCheck
{
    public static IEnumerable<PublishProblem> Find(PublishCandidate candidate) =>
        FlowSettings.CompatibleFlowTypes(candidate.File)
            .Where(type => FlowType.ByApiName(type) is null)
            .Select(type => new PublishProblem($"settingsCommonModule: '{type}' is not a flow type."));
}
