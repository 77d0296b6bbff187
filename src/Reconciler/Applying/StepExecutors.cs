using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Chooses who carries a step out.</summary>
/// <param name="publish">Publishes flows.</param>
/// <param name="rename">Renames flows, and publishes them.</param>
/// <param name="delete">Deletes flows.</param>
internal sealed class StepExecutors(IStepExecutor publish, IStepExecutor rename, IStepExecutor delete) : IStepExecutor
{
    /// <inheritdoc/>
    public Task<StepEnd> ExecuteAsync(PlanStep step, StepLog log, CancellationToken cancellationToken) => ExecutorOf(step).ExecuteAsync(step, log, cancellationToken);

    private IStepExecutor ExecutorOf(PlanStep step) => step.Action switch
    {
        PlanAction.Create or PlanAction.Update or PlanAction.Republish or PlanAction.Adopt or PlanAction.Restore => publish,
        PlanAction.Rename => rename,
        PlanAction.Delete => delete,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Action, "Nobody carries out such a step."),
    };
}
