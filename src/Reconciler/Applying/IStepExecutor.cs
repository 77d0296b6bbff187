using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Carries out one kind of step. <see cref="StepRunner"/> chooses it and turns what it throws into a result.</summary>
internal interface IStepExecutor
{
    /// <summary>Carries the step out.</summary>
    /// <param name="log">Must be told before each call that writes, and what came of it.</param>
    /// <param name="cancellationToken">Stops waiting; what the org works on goes on.</param>
    /// <exception cref="StepFailedException">It is refused, or the org did not do it.</exception>
    /// <exception cref="OrgException">A call failed; whether the step failed is decided by what the log was told.</exception>
    Task<StepEnd> ExecuteAsync(PlanStep step, StepLog log, CancellationToken cancellationToken);
}

/// <summary>What a step that is done leaves behind.</summary>
/// <param name="FlowId">The flow's id, where the org told it.</param>
/// <param name="Messages">Warnings.</param>
internal sealed record StepEnd(string? FlowId, IReadOnlyList<StepMessage> Messages);
