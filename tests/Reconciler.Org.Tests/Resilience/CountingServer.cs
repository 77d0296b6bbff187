namespace Reconciler.Org.Tests.Resilience;

/// <summary>Counts calls in windows of a minute as the org does, and says so truthfully.</summary>
internal sealed class CountingServer(int allowed, TimeProvider time)
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private DateTimeOffset _start = time.GetUtcNow();
    private int _used;

    /// <summary>The calls of the fullest window.</summary>
    public int Most { get; private set; }

    /// <summary>All calls.</summary>
    public int Total { get; private set; }

    public RateLimitReading Count()
    {
        lock (_gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            while (now - _start >= Length)
            {
                _start += Length;
                _used = 0;
            }

            _used++;
            Total++;
            Most = Math.Max(Most, _used);
            return new RateLimitReading(_used, allowed, TimeSpan.FromSeconds(Math.Ceiling((_start + Length - now).TotalSeconds)));
        }
    }
}
