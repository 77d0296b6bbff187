using System.Threading.RateLimiting;

namespace Reconciler.Org.Resilience;

/// <summary>
/// Lets calls through as the org's own count allows: freely until most of a window is used, then spread over what is left of it, and none
/// beyond it. Without readings it limits nothing. It has no queue: a refusal says how long to wait before asking again.
/// </summary>
/// <remarks>
/// The bucket of System.Threading.RateLimiting has a rate that is fixed beforehand and reads the machine's clock; this one is filled by the
/// org's headers and takes its clock as a parameter.
/// </remarks>
internal sealed class HeaderRateLimiter(TimeProvider time) : RateLimiter
{
    /// <summary>The share of a window that is used without any wait, so that small runs are not slowed down.</summary>
    public const double FreeShare = 0.95;

    /// <summary>A reading that took longer may be of one window or of the next, and tells of neither; the call counts as one without an answer.</summary>
    public static readonly TimeSpan LongestRoundTrip = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly long _start = time.GetTimestamp();
    private RateWindow? _window;
    private TimeSpan _nextPaced;
    private int _inFlight;
    private long _granted;
    private long _refused;

    public override TimeSpan? IdleDuration => null;

    private TimeSpan Now => time.GetElapsedTime(_start);

    public override RateLimiterStatistics GetStatistics()
    {
        lock (_gate)
        {
            return new RateLimiterStatistics
            {
                CurrentAvailablePermits = _window is { } window ? Math.Max(0, window.Allowed - Load(window)) : int.MaxValue,
                TotalSuccessfulLeases = _granted,
                TotalFailedLeases = _refused,
            };
        }
    }

    /// <summary>Permission for one call, or a refusal.</summary>
    public RateLease Acquire()
    {
        lock (_gate)
        {
            TimeSpan now = Now;
            RateLease? refusal = Refuse(now);
            if (refusal is not null)
            {
                _refused++;
                return refusal;
            }

            _granted++;
            _inFlight++;
            return new RateLease(now, Release);
        }
    }

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(permitCount, 1);
        return Acquire();
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(permitCount));

    /// <summary>A call in flight may be counted already or not yet, so it is taken for one more.</summary>
    private int Load(RateWindow window) => window.Used + window.Unanswered + _inFlight;

    private RateLease? Refuse(TimeSpan now)
    {
        if (_window is null)
        {
            return null;
        }

        if (now >= _window.LatestEnd)
        {
            _window = _window.Next(now);
            _nextPaced = now;
        }

        int left = _window.Allowed - Load(_window);
        if (left <= 0)
        {
            return Spent(_window, WholeMilliseconds(_window.LatestEnd - now));
        }

        return Load(_window) < _window.Allowed * FreeShare ? null : Pace(now, left, _window.LatestEnd);
    }

    private RateLease? Pace(TimeSpan now, int left, TimeSpan end)
    {
        if (_nextPaced > now)
        {
            return new RateLease(WholeMilliseconds(_nextPaced - now), reason: null);
        }

        _nextPaced = now + ((end - now) / left);
        return null;
    }

    /// <summary>Timers count whole milliseconds and cut off the rest, so that who waits for less would ask again and again.</summary>
    private static TimeSpan WholeMilliseconds(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));

    private static RateLease Spent(RateWindow window, TimeSpan wait) =>
        new(wait, $"the org allows {window.Allowed} calls a minute; {Math.Ceiling(wait.TotalSeconds):0} s until the next window");

    private void Release(RateLease lease)
    {
        lock (_gate)
        {
            _inFlight--;
            _window = lease switch
            {
                { Reading: { } reading } when Now - lease.Asked <= LongestRoundTrip => Learn(RateWindow.Of(reading, lease.Asked, Now)),
                { End: CallEnd.NeverSent } => _window,

                // An org that stopped to tell its count cannot be followed any more.
                { End: CallEnd.Answered, Reading: null } => null,
                _ => _window?.WithUnanswered(lease.Asked),
            };
        }
    }

    private RateWindow Learn(RateWindow seen)
    {
        if (_window?.IsBefore(seen) == true)
        {
            _nextPaced = TimeSpan.Zero;
        }

        return _window?.With(seen) ?? seen;
    }
}
