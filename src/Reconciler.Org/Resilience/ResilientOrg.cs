using Polly;
using Reconciler.Language.Flows;

namespace Reconciler.Org.Resilience;

/// <summary>
/// The one place where calls of an org are repeated, held back or given up, for every transport: repeated after rate limits and passing
/// failures with growing waits, and once, without a wait, after a token that is no longer accepted (the transport logs in again with the
/// next call); held back while the org's rate limit leaves none, where the transport is an <see cref="IRateLimitSource"/>; given up at once
/// while the org is down.
/// </summary>
/// <remarks>
/// A write is never repeated blindly: when a call that changes the org fails with <see cref="OrgException.AnswerLost"/>, the caller reads the org
/// back to learn whether it took effect.
/// </remarks>
public sealed class ResilientOrg : IOrg
{
    private readonly IOrg _inner;
    private readonly ResiliencePipeline _retry;
    private readonly CallBudget _budget;
    private readonly OutageBreaker _breaker;
    private readonly AttemptLimit _limit;
    private readonly Action<OrgWait>? _onWait;

    /// <summary>Wraps a transport, and disposes it in the end.</summary>
    /// <param name="inner">The transport.</param>
    /// <param name="options">How patient to be.</param>
    /// <param name="time">Measures waits and timeouts.</param>
    /// <param name="random">Returns numbers of [0, 1) that spread the waits.</param>
    public ResilientOrg(IOrg inner, ResilienceOptions options, TimeProvider time, Func<double> random)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(random);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxAttempts, 1);
        _inner = inner;
        _retry = RetryPipeline.Build(options, time, random);
        _budget = new CallBudget(new HeaderRateLimiter(time), options.OnWait, time);
        _breaker = new OutageBreaker(options, inner.Identity, time);
        _limit = new AttemptLimit(options.AttemptTimeout, inner.Identity, time);
        _onWait = options.OnWait;
        if (options.HeedsRateHeaders && inner is IRateLimitSource source)
        {
            source.RateLimitRead += _budget.Observe;
        }
    }

    /// <inheritdoc/>
    public OrgIdentity Identity => _inner.Identity;

    /// <inheritdoc/>
    public Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.ListFlows, cancel => _inner.ListFlowsAsync(query, pageNumber, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.GetFlow, cancel => _inner.GetFlowAsync(flowId, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.ListVersions, cancel => _inner.ListVersionsAsync(flowId, pageNumber, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken) =>
        RunAsync(OrgCall.CreatePublishJob, _inner.CreatePublishJobAsync, cancellationToken);

    /// <inheritdoc/>
    public Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.Upload, cancel => UploadOnceAsync(job, archyYaml, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.GetPublishJob, cancel => _inner.GetPublishJobAsync(jobId, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.CreateExportJob, cancel => _inner.CreateExportJobAsync(flows, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.GetExportJob, cancel => _inner.GetExportJobAsync(jobId, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.Download, cancel => _inner.DownloadExportAsync(downloadUrl, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.ListEntities, cancel => _inner.ListEntitiesAsync(kind, pageNumber, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken) =>
        RunAsync(OrgCall.GetDependencyIndex, _inner.GetDependencyIndexAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.ListConsumers, cancel => _inner.ListConsumersAsync(flowId, flowType, pageNumber, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.RenameFlow, cancel => _inner.RenameFlowAsync(flowId, naming, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.DeleteFlow, cancel => DeleteOnceAsync(flowId, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.CheckOut, cancel => _inner.CheckOutAsync(flowId, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.CheckIn, cancel => _inner.CheckInAsync(flowId, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> RevertAsync(string flowId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.Revert, cancel => _inner.RevertAsync(flowId, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.Unlock, cancel => _inner.UnlockAsync(flowId, cancel), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken) =>
        RunAsync(OrgCall.PublishVersion, cancel => _inner.PublishVersionAsync(flowId, versionId, cancel), cancellationToken);

    /// <inheritdoc/>
    public void Announce(OrgWait wait) => _onWait?.Invoke(wait);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _inner.DisposeAsync();

    private async Task<bool> UploadOnceAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken)
    {
        await _inner.UploadAsync(job, archyYaml, cancellationToken);
        return true;
    }

    private async Task<bool> DeleteOnceAsync(string flowId, CancellationToken cancellationToken)
    {
        await _inner.DeleteFlowAsync(flowId, cancellationToken);
        return true;
    }

    private async Task<T> RunAsync<T>(OrgCall call, Func<CancellationToken, Task<T>> attemptAsync, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(RetryPipeline.Call, call);
        try
        {
            return await _retry.ExecuteAsync(
                static async (context, run) => await run.Org.AttemptAsync(run.Call, run.AttemptAsync, context.CancellationToken),
                context,
                (Org: this, Call: call, AttemptAsync: attemptAsync));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private Task<T> AttemptAsync<T>(OrgCall call, Func<CancellationToken, Task<T>> attemptAsync, CancellationToken cancellationToken)
    {
        return call.IsToStorage ? LimitedAsync(cancellationToken) : _budget.RunAsync(call, GuardedAsync, cancellationToken);

        Task<T> GuardedAsync(CancellationToken cancel) => _breaker.RunAsync(call, LimitedAsync, cancel);
        Task<T> LimitedAsync(CancellationToken cancel) => _limit.RunAsync(call, attemptAsync, cancel);
    }
}
