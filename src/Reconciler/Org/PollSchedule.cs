namespace Reconciler.Org;

/// <summary>When to ask whether a job is done.</summary>
/// <param name="First">Wait before the first question.</param>
/// <param name="Factor">Each wait is this many times the one before.</param>
/// <param name="Longest">No wait is longer.</param>
/// <param name="Limit">After this long the job counts as lost.</param>
public sealed record PollSchedule(TimeSpan First, double Factor, TimeSpan Longest, TimeSpan Limit)
{
    /// <summary>A first look after 300 ms, then ever longer waits up to 5 s; a job may take 16 minutes, as in the Terraform provider.</summary>
    public static PollSchedule Default { get; } = new(TimeSpan.FromMilliseconds(300), 1.5, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(16));

    /// <summary>The wait before a question.</summary>
    /// <param name="attempt">0 for the first question.</param>
    public TimeSpan Wait(int attempt) => TimeSpan.FromTicks((long)Math.Min(Longest.Ticks, First.Ticks * Math.Pow(Factor, attempt)));
}
