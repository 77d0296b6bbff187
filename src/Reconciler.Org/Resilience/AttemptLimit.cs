using Polly;
using Polly.Timeout;

namespace Reconciler.Org.Resilience;

/// <summary>Gives one attempt of a call up when it takes too long.</summary>
internal sealed class AttemptLimit(TimeSpan limit, OrgIdentity org, TimeProvider time)
{
    private readonly ResiliencePipeline _timeout = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(limit).Build();

    /// <summary>Makes one attempt.</summary>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Timeout"/> when it took too long; else as the attempt failed.</exception>
    public async Task<T> RunAsync<T>(OrgCall call, Func<CancellationToken, Task<T>> attemptAsync, CancellationToken cancellationToken)
    {
        try
        {
            return await _timeout.ExecuteAsync(async cancel => await attemptAsync(cancel), cancellationToken);
        }
        catch (TimeoutRejectedException late)
        {
            throw TimedOut(call, late);
        }
    }

    /// <summary>Nobody can tell how far an attempt came that was given up.</summary>
    private OrgException TimedOut(OrgCall call, TimeoutRejectedException late)
    {
        string problem = $"{org.Description} did not answer in {limit.TotalSeconds:0} s";
        return new OrgException(OrgErrorKind.Timeout, $"Could not {call.Words}: {problem}; try again later", late) { AnswerLost = true };
    }
}
