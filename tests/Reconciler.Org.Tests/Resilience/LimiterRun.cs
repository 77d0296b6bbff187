using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Resilience;

/// <summary>Plays a script of numbers against a limiter and a server that counts truthfully.</summary>
internal sealed class LimiterRun : IDisposable
{
    private readonly ManualTimeProvider _time = new();
    private readonly HeaderRateLimiter _limiter;
    private readonly long _start;
    private readonly List<(RateLease Lease, RateLimitReading Reading)> _inFlight = [];
    private readonly int _allowed;
    private int _lost;

    /// <param name="allowed">Calls a window; the first reading is known from the start.</param>
    public LimiterRun(int allowed)
    {
        _allowed = allowed;
        _start = _time.GetTimestamp();
        _limiter = new HeaderRateLimiter(_time);
        Server = new CountingServer(allowed, _time);
        Send();
        End(0, CallEnd.Answered, isRead: true);
    }

    public CountingServer Server { get; }

    /// <summary>Whether a call had to wait though all calls so far were less than the free share of one window.</summary>
    public bool WaitedTooEarly { get; private set; }

    /// <summary>Whether a call was told a wait that a timer, which counts whole milliseconds, would make shorter.</summary>
    public bool WaitedForNothing { get; private set; }

    public void Play(IEnumerable<int> steps)
    {
        foreach (int step in steps)
        {
            int argument = step / 10;
            switch (step % 10)
            {
                case < 5:
                    Send();
                    break;
                case < 7:
                    End(argument, CallEnd.Answered, isRead: true);
                    break;
                case 7:
                    End(argument, CallEnd.Unknown, isRead: false);
                    break;
                default:
                    _time.Advance(TimeSpan.FromMilliseconds(argument * 100));
                    break;
            }
        }
    }

    public void Dispose() => _limiter.Dispose();

    private void Send()
    {
        RateLease lease = _limiter.Acquire();
        if (lease.IsAcquired)
        {
            _inFlight.Add((lease, Server.Count()));
        }
        else
        {
            // A call under way, or one whose answer was lost, may be counted twice: by the server and as one more.
            int taken = Server.Total + _inFlight.Count + _lost;
            WaitedTooEarly |= taken < _allowed * HeaderRateLimiter.FreeShare;
            WaitedForNothing |= lease.RetryAfter <= TimeSpan.Zero || lease.RetryAfter.Ticks % TimeSpan.TicksPerMillisecond != 0;
        }
    }

    private void End(int argument, CallEnd end, bool isRead)
    {
        if (_inFlight.Count > 0)
        {
            var (lease, reading) = _inFlight[argument % _inFlight.Count];
            var elapsed = _time.GetElapsedTime(_start) - lease.Asked;
            _inFlight.RemoveAt(argument % _inFlight.Count);
            lease.Reading = isRead ? reading : null;
            lease.End = end;
            lease.Dispose();
            _lost += isRead && elapsed <= HeaderRateLimiter.LongestRoundTrip ? 0 : 1;
        }
    }
}
