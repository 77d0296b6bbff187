namespace Reconciler.Org;

/// <summary>Remembers how long the latest jobs of a kind took. Safe for concurrent use.</summary>
internal sealed class JobDurations
{
    private const int Remembered = 16;

    private readonly Lock _gate = new();
    private readonly Queue<TimeSpan> _latest = new();

    /// <summary>
    /// How long such jobs usually take: a quarter of the remembered ones took less, so that a few slow ones do not make the others wait.
    /// Null before the first one.
    /// </summary>
    public TimeSpan? Usual
    {
        get
        {
            lock (_gate)
            {
                return _latest.Count == 0 ? null : _latest.Order().ElementAt(_latest.Count / 4);
            }
        }
    }

    /// <summary>
    /// Takes in a job. It is found done only when it is looked at, so this is too long rather than too short; the next first look comes
    /// sooner, and by that the durations come down to the true ones.
    /// </summary>
    public void Add(TimeSpan duration)
    {
        lock (_gate)
        {
            if (_latest.Count == Remembered)
            {
                _latest.Dequeue();
            }

            _latest.Enqueue(duration);
        }
    }
}
