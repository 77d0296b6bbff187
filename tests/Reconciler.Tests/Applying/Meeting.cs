namespace Reconciler.Tests.Applying;

/// <summary>Holds whoever comes until so many have come; then they all go on, and the next are held.</summary>
internal sealed class Meeting(int size)
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _full = New();
    private int _here;

    public Task ArriveAsync()
    {
        lock (_gate)
        {
            var full = _full;
            if (++_here == size)
            {
                (_here, _full) = (0, New());
                full.SetResult();
            }

            return full.Task;
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
