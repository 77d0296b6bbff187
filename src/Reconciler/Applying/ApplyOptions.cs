using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>How a plan is carried out.</summary>
public sealed record ApplyOptions
{
    /// <summary>How many flows are published at the same time at the beginning.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>How many flows are published at the same time at most, when the org answers well.</summary>
    public int MostConcurrency { get; init; } = 16;

    /// <summary>Where the transport tells that the org refuses calls of too many; then fewer flows are published at the same time.</summary>
    public OrgPressure Pressure { get; init; } = new();

    /// <summary>A plan that was read longer ago is compared with a new listing before anything is written.</summary>
    public TimeSpan PlanIsFreshFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a step that looks at its flow waits for others, to share the call with them.</summary>
    public TimeSpan GatherLooksFor { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>When to ask whether a job is done.</summary>
    public PollSchedule Polling { get; init; } = PollSchedule.Default;
}
