using Reconciler.Emulator.Publishing.Checks;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Publishing;

/// <summary>The new state of the flow, or the reasons why there is none.</summary>
internal sealed record PublishResult(StoredFlow? Flow, IReadOnlyList<PublishProblem> Problems)
{
    public static PublishResult Failed(params IReadOnlyList<PublishProblem> problems) => new(null, problems);
}
