namespace Reconciler.TestKit;

/// <summary>A clock that a test moves. Timers fire when the clock passes them; short ones can be skipped, as if the wait were over at once.</summary>
public sealed class ManualTimeProvider : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 8, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Timers due in less than this fire as soon as they are made, and the clock moves on by as much.</summary>
    public TimeSpan SkipsWaitsBelow { get; init; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (_gate)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now).OrderBy(timer => timer.Due)];
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(timer => timer.Fire());
    }

    internal void Schedule(ManualTimer timer, TimeSpan dueTime)
    {
        Cancel(timer);
        if (dueTime == Timeout.InfiniteTimeSpan)
        {
            return;
        }

        lock (_gate)
        {
            timer.Due = _now + dueTime;
            _timers.Add(timer);
        }

        if (dueTime < SkipsWaitsBelow)
        {
            // Not within CreateTimer: who makes the timer has not got it yet.
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }
    }

    internal void Cancel(ManualTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }
}
