using Reconciler.Org;
using Reconciler.Org.Resilience;

namespace Reconciler.Applying;

/// <summary>Counts how often the org refused a call because there were too many. Safe for concurrent use.</summary>
public sealed class OrgPressure
{
    private int _refusals;

    /// <summary>The refusals so far.</summary>
    public int Refusals => Volatile.Read(ref _refusals);

    /// <summary>Counts a wait of <see cref="ResilientOrg"/>; to be called from <see cref="ResilienceOptions.OnWait"/>.</summary>
    public void Observe(OrgWait wait)
    {
        if (wait.Cause.Kind == OrgErrorKind.RateLimited)
        {
            Interlocked.Increment(ref _refusals);
        }
    }
}
