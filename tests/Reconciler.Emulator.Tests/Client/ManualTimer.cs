namespace Reconciler.Emulator.Tests.Client;

/// <summary>A timer of a clock that only a test moves; it fires once.</summary>
internal sealed class ManualTimer(Action callback, DateTimeOffset due) : ITimer
{
    private bool _isOver;

    public void FireIfDue(DateTimeOffset now)
    {
        if (!_isOver && due <= now)
        {
            _isOver = true;
            callback();
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) => false;

    public void Dispose() => _isOver = true;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
