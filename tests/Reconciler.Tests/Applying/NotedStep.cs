using Reconciler.Applying;
using Reconciler.Planning;

namespace Reconciler.Tests.Applying;

/// <summary>Notes the steps that it is to carry out.</summary>
internal sealed class NotedStep : IStepExecutor
{
    public List<PlanStep> Steps { get; } = [];

    /// <summary>Thrown instead.</summary>
    public Exception? Failure { get; init; }

    public Task<StepEnd> ExecuteAsync(PlanStep step, StepLog log, CancellationToken cancellationToken)
    {
        Steps.Add(step);
        return Failure is null ? Task.FromResult(new StepEnd(step.FlowId, [])) : Task.FromException<StepEnd>(Failure);
    }
}
