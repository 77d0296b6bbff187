namespace Reconciler.Scenarios.Crashing;

/// <summary>Kills a run when so many lines of the journal and answers of the org have come; from then on nothing of the run gets any further.</summary>
/// <param name="at">At which of them, from 1.</param>
internal sealed class KillSwitch(int at)
{
    private int _passed;

    public bool IsKilled => Volatile.Read(ref _passed) >= at;

    /// <summary>A line is in the journal, or the org has answered.</summary>
    public void Pass()
    {
        if (Interlocked.Increment(ref _passed) >= at)
        {
            throw new ProcessKilledException();
        }
    }

    /// <summary>Something is about to be sent.</summary>
    public void Check()
    {
        if (IsKilled)
        {
            throw new ProcessKilledException();
        }
    }
}
