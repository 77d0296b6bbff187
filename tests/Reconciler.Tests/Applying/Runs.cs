using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

/// <summary>Runs of single steps.</summary>
internal static class Runs
{
    public static Task<StepResult> RunAsync(IStepExecutor executor, PlanStep step, Action<RunEvent> observe)
        => RunAsync(executor, step, observe, new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) }, CancellationToken.None);

    public static Task<StepResult> RunAsync(IStepExecutor executor, PlanStep step, Action<RunEvent> observe, TimeProvider time, CancellationToken stop)
        => new StepRunner(executor, new Dictionary<FlowKey, string>(), observe, time, stop).RunAsync(step, CancellationToken.None);
}
