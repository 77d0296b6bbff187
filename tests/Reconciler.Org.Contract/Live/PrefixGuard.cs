using Reconciler.Language.Flows;

namespace Reconciler.Org.Contract.Live;

/// <summary>
/// Lets a test see and change only flows whose names begin with the run's prefix. What a call would change is looked up in the org before the
/// call is sent; a call that cannot be seen to be about a flow of the run is refused.
/// </summary>
/// <param name="org">The real org.</param>
/// <param name="prefix">What the names of the run begin with.</param>
/// <param name="time">Waits before a job is asked for.</param>
/// <param name="pollPause">How long; tests poll without a pause, which a rate limit does not bear.</param>
internal sealed class PrefixGuard(IOrg org, string prefix, TimeProvider time, TimeSpan pollPause) : IOrg
{
    public OrgIdentity Identity => org.Identity;

    public async Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken)
    {
        Page<OrgFlow> page = await org.ListFlowsAsync(query, pageNumber, cancellationToken);
        return page with { Entities = [.. page.Entities.Where(flow => IsOwn(flow.Name))] };
    }

    public Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken) => org.GetFlowAsync(flowId, cancellationToken);

    public Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken) =>
        org.ListVersionsAsync(flowId, pageNumber, cancellationToken);

    /// <summary>A job without an upload changes nothing.</summary>
    public Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken) => org.CreatePublishJobAsync(cancellationToken);

    public Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken)
    {
        RequireOwn(UploadedName.Of(archyYaml) ?? "an upload without a readable name");
        return org.UploadAsync(job, archyYaml, cancellationToken);
    }

    public async Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken)
    {
        await Task.Delay(pollPause, time, cancellationToken);
        return await org.GetPublishJobAsync(jobId, cancellationToken);
    }

    public Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken) =>
        org.CreateExportJobAsync(flows, cancellationToken);

    public async Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken)
    {
        await Task.Delay(pollPause, time, cancellationToken);
        return await org.GetExportJobAsync(jobId, cancellationToken);
    }

    public Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) =>
        org.DownloadExportAsync(downloadUrl, cancellationToken);

    public Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken) =>
        org.ListEntitiesAsync(kind, pageNumber, cancellationToken);

    public Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken) => org.GetDependencyIndexAsync(cancellationToken);

    public Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken) =>
        org.ListConsumersAsync(flowId, flowType, pageNumber, cancellationToken);

    public async Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken)
    {
        RequireOwn(naming.Name);
        await RequireOwnAsync(flowId, cancellationToken);
        return await org.RenameFlowAsync(flowId, naming, cancellationToken);
    }

    public async Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken)
    {
        await RequireOwnAsync(flowId, cancellationToken);
        await org.DeleteFlowAsync(flowId, cancellationToken);
    }

    public async Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken)
    {
        await RequireOwnAsync(flowId, cancellationToken);
        return await org.CheckOutAsync(flowId, cancellationToken);
    }

    public async Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken)
    {
        await RequireOwnAsync(flowId, cancellationToken);
        return await org.CheckInAsync(flowId, cancellationToken);
    }

    public async Task<OrgFlow> RevertAsync(string flowId, CancellationToken cancellationToken)
    {
        await RequireOwnAsync(flowId, cancellationToken);
        return await org.RevertAsync(flowId, cancellationToken);
    }

    public async Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken)
    {
        await RequireOwnAsync(flowId, cancellationToken);
        return await org.UnlockAsync(flowId, cancellationToken);
    }

    public async Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken)
    {
        await RequireOwnAsync(flowId, cancellationToken);
        return await org.PublishVersionAsync(flowId, versionId, cancellationToken);
    }

    public ValueTask DisposeAsync() => org.DisposeAsync();

    private bool IsOwn(string name) => name.StartsWith(prefix, StringComparison.Ordinal);

    private async Task RequireOwnAsync(string flowId, CancellationToken cancellationToken) =>
        RequireOwn((await org.GetFlowAsync(flowId, cancellationToken)).Name);

    private void RequireOwn(string name)
    {
        if (!IsOwn(name))
        {
            throw new ForeignFlowException(name, prefix);
        }
    }
}

/// <summary>A test was about to change a flow that is not the suite's. The change was not sent.</summary>
internal sealed class ForeignFlowException(string what, string prefix)
    : Exception($"{what} is not a flow of this run, whose names begin with '{prefix}'; the live suite changes no other.");
