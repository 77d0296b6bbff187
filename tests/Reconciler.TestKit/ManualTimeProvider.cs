using Microsoft.Extensions.Time.Testing;

namespace Reconciler.TestKit;

/// <summary>A clock that a test moves. Timers fire when the clock passes them; short ones can be skipped, as if the wait were over at once.</summary>
public sealed class ManualTimeProvider() : FakeTimeProvider(new DateTimeOffset(2026, 8, 1, 12, 0, 0, TimeSpan.Zero))
{
    /// <summary>Timers due in less than this fire as soon as they are made, and the clock moves on by as much.</summary>
    public TimeSpan SkipsWaitsBelow { get; init; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime != Timeout.InfiniteTimeSpan && dueTime < SkipsWaitsBelow)
        {
            // Not within CreateTimer: who makes the timer has not got it yet.
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
