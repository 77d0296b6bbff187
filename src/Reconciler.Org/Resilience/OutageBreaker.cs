using Polly;
using Polly.CircuitBreaker;

namespace Reconciler.Org.Resilience;

/// <summary>Fails calls at once while the org is down, and lets one through from time to time to see whether it is back.</summary>
internal sealed class OutageBreaker
{
    private readonly OrgIdentity _org;
    private readonly FailureStreak _streak;
    private readonly ResiliencePipeline _breaker;

    /// <summary>Makes a breaker for one org, to be shared by all its calls.</summary>
    public OutageBreaker(ResilienceOptions options, OrgIdentity org, TimeProvider time)
    {
        _org = org;
        _streak = new FailureStreak(options.OutageFailures, options.OutageAfter, time);
        _breaker = new ResiliencePipelineBuilder { TimeProvider = time }.AddCircuitBreaker(CreateStrategy(options)).Build();
    }

    /// <summary>Makes one attempt of a call, or none while the org is down.</summary>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Outage"/> when none was made; else as the attempt failed.</exception>
    public async Task<T> RunAsync<T>(OrgCall call, Func<CancellationToken, Task<T>> attemptAsync, CancellationToken cancellationToken)
    {
        try
        {
            return await _breaker.ExecuteAsync(async cancel => await CountedAsync(attemptAsync, cancel), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            string message = $"Could not {call.Words}: {_org.Description} {_streak}; wait until it is back, then run the command again";
            throw new OrgException(OrgErrorKind.Outage, message);
        }
    }

    /// <summary>
    /// What an outage is, the streak decides: a share of failures, as the circuit breaker counts, says little about a run that makes few
    /// calls. So the first failure that it is told about opens it.
    /// </summary>
    private CircuitBreakerStrategyOptions CreateStrategy(ResilienceOptions options) => new()
    {
        FailureRatio = 0,
        MinimumThroughput = 2,
        SamplingDuration = TimeSpan.FromDays(1),
        BreakDuration = options.ProbeAfter,
        ShouldHandle = attempt => ValueTask.FromResult(FailureStreak.IsOfOrg(attempt.Outcome.Exception) && _streak.IsOutage),
    };

    private async Task<T> CountedAsync<T>(Func<CancellationToken, Task<T>> attemptAsync, CancellationToken cancellationToken)
    {
        try
        {
            T answer = await attemptAsync(cancellationToken);
            _streak.Break();
            return answer;
        }
        catch (OrgException failure)
        {
            _streak.Add(failure);
            throw;
        }
    }
}
