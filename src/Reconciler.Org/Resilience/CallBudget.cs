namespace Reconciler.Org.Resilience;

/// <summary>Delays calls while the org's rate limit allows none, and passes on to the limiter what each answer said about it.</summary>
/// <param name="onWait">Told of each wait that is long enough to speak of.</param>
internal sealed class CallBudget(HeaderRateLimiter limiter, Action<OrgWait>? onWait, TimeProvider time)
{
    /// <summary>The call that the current asynchronous flow is part of: a reading comes from within it.</summary>
    private readonly AsyncLocal<RateLease?> _call = new();

    /// <summary>Keeps a reading with the call that is running; a reading outside of a call is ignored.</summary>
    public void Observe(RateLimitReading reading)
    {
        if (_call.Value is { } lease)
        {
            lease.Reading = reading;
        }
    }

    /// <summary>Makes one attempt of a call as soon as the rate limit allows it.</summary>
    public async Task<T> RunAsync<T>(OrgCall call, Func<CancellationToken, Task<T>> attemptAsync, CancellationToken cancellationToken)
    {
        using RateLease lease = await AcquireAsync(call, cancellationToken);
        _call.Value = lease;
        try
        {
            T answer = await attemptAsync(cancellationToken);
            lease.End = CallEnd.Answered;
            return answer;
        }
        catch (OrgException failure) when (failure.WasNeverSent)
        {
            lease.End = CallEnd.NeverSent;
            throw;
        }
    }

    private async Task<RateLease> AcquireAsync(OrgCall call, CancellationToken cancellationToken)
    {
        while (true)
        {
            RateLease lease = limiter.Acquire();
            if (lease.IsAcquired)
            {
                return lease;
            }

            if (lease.Reason is { } reason)
            {
                onWait?.Invoke(new OrgWait(call.Words, lease.RetryAfter, Attempt: 0, MaxAttempts: 0, new OrgException(OrgErrorKind.RateLimited, reason)));
            }

            await Task.Delay(lease.RetryAfter, time, cancellationToken);
        }
    }
}
