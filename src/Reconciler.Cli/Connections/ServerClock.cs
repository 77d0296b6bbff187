using Reconciler.Doctor;

namespace Reconciler.Cli.Connections;

/// <summary>Compares this machine's clock with the time in the last answer of an org. Safe for concurrent use.</summary>
internal sealed class ServerClock(TimeProvider time)
{
    private readonly Lock _gate = new();
    private (DateTimeOffset Here, DateTimeOffset? Org) _last = (time.GetUtcNow(), null);

    /// <summary>Remembers the <c>Date</c> header of an answer, and the time here.</summary>
    public void Observe(HttpResponseMessage response)
    {
        lock (_gate)
        {
            _last = (time.GetUtcNow(), response.Headers.Date);
        }
    }

    /// <summary>Returns the check of <c>doctor</c> that tells how far this machine's clock is off.</summary>
    public DoctorCheck Check()
    {
        lock (_gate)
        {
            return ClockCheck.Of(_last.Here, _last.Org);
        }
    }
}
