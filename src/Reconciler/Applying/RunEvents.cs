using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>The first and the last event of a run.</summary>
internal static class RunEvents
{
    /// <summary>The run begins.</summary>
    public static RunEvent Began(Plan plan, DateTimeOffset at) => new(at, RunEventKind.Began, null, null, null)
    {
        Run = new RunHeader(RunHeader.CurrentFormat, plan.Project, plan.Environment, plan.Org, PlanHash.Of(plan), Environment.ProcessId),
    };

    /// <summary>The run has ended by itself, with so many steps of each outcome.</summary>
    public static RunEvent Ended(ApplyResult result, DateTimeOffset at)
    {
        var counts = result.Steps.GroupBy(step => step.Outcome).OrderBy(steps => steps.Key).Select(steps => $"{steps.Key}: {steps.Count()}");
        return new RunEvent(at, RunEventKind.Ended, null, null, string.Join(", ", counts));
    }
}
