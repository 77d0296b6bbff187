using Microsoft.Extensions.Time.Testing;

namespace Reconciler.Emulator.Tests.Client;

/// <summary>A clock that only a test moves.</summary>
internal sealed class ManualTime() : FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))
{
    private readonly TaskCompletionSource _timerStarted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody waits for this clock.</summary>
    public Task TimerStarted => _timerStarted.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _timerStarted.TrySetResult();
        return timer;
    }
}
