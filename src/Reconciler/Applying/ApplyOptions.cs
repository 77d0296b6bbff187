using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>How a plan is carried out.</summary>
public sealed record ApplyOptions
{
    /// <summary>How many flows are published at the same time.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>When to ask whether a job is done.</summary>
    public PollSchedule Polling { get; init; } = PollSchedule.Default;
}
