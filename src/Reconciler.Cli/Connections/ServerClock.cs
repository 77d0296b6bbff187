using Reconciler.Doctoring;

namespace Reconciler.Cli.Connections;

/// <summary>Remembers what time the org said it was in its last answer.</summary>
internal sealed class ServerClock(TimeProvider time)
{
    private readonly Lock _gate = new();
    private (DateTimeOffset Here, DateTimeOffset? Org) _last = (time.GetUtcNow(), null);

    /// <summary>Takes an answer down.</summary>
    public void Observe(HttpResponseMessage response)
    {
        lock (_gate)
        {
            _last = (time.GetUtcNow(), response.Headers.Date);
        }
    }

    /// <summary>How far this machine's clock is off.</summary>
    public DoctorCheck Check()
    {
        lock (_gate)
        {
            return ClockCheck.Of(_last.Here, _last.Org);
        }
    }
}
