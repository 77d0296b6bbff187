namespace Reconciler.TestKit;

/// <summary>A one-shot timer of <see cref="ManualTimeProvider"/>.</summary>
internal sealed class ManualTimer(ManualTimeProvider time, Action fire) : ITimer
{
    public DateTimeOffset Due { get; set; }

    public void Fire() => fire();

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan)
        {
            throw new NotSupportedException("Only one-shot timers are simulated.");
        }

        time.Schedule(this, dueTime);
        return true;
    }

    public void Dispose() => time.Cancel(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
