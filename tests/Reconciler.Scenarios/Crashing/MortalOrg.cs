using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Scenarios.Crashing;

/// <summary>The org as a run sees it that is killed: what was sent before has its effect, its answer is never seen, and nothing is sent afterwards.</summary>
internal sealed class MortalOrg(IOrg inner, KillSwitch kill) : IOrg
{
    public OrgIdentity Identity => inner.Identity;

    public Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken) => RunAsync(() => inner.ListFlowsAsync(query, pageNumber, cancellationToken));

    public Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken) => RunAsync(() => inner.GetFlowAsync(flowId, cancellationToken));

    public Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken) => RunAsync(() => inner.ListVersionsAsync(flowId, pageNumber, cancellationToken));

    public Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken) => RunAsync(() => inner.CreatePublishJobAsync(cancellationToken));

    public Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken) => RunAsync(async () =>
    {
        await inner.UploadAsync(job, archyYaml, cancellationToken);
        return true;
    });

    public Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken) => RunAsync(() => inner.GetPublishJobAsync(jobId, cancellationToken));

    public Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken) => RunAsync(() => inner.CreateExportJobAsync(flows, cancellationToken));

    public Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) => RunAsync(() => inner.GetExportJobAsync(jobId, cancellationToken));

    public Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) => RunAsync(() => inner.DownloadExportAsync(downloadUrl, cancellationToken));

    public Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken) => RunAsync(() => inner.ListEntitiesAsync(kind, pageNumber, cancellationToken));

    public Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken) => RunAsync(() => inner.GetDependencyIndexAsync(cancellationToken));

    public Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken) => RunAsync(() => inner.ListConsumersAsync(flowId, flowType, pageNumber, cancellationToken));

    public Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken) => RunAsync(() => inner.RenameFlowAsync(flowId, naming, cancellationToken));

    public Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken) => RunAsync(async () =>
    {
        await inner.DeleteFlowAsync(flowId, cancellationToken);
        return true;
    });

    public Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken) => RunAsync(() => inner.CheckOutAsync(flowId, cancellationToken));

    public Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken) => RunAsync(() => inner.CheckInAsync(flowId, cancellationToken));

    public Task<OrgFlow> RevertAsync(string flowId, CancellationToken cancellationToken) => RunAsync(() => inner.RevertAsync(flowId, cancellationToken));

    public Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken) => RunAsync(() => inner.UnlockAsync(flowId, cancellationToken));

    public Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken) => RunAsync(() => inner.PublishVersionAsync(flowId, versionId, cancellationToken));

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async Task<T> RunAsync<T>(Func<Task<T>> call)
    {
        kill.Check();
        var answer = await call();
        kill.Pass();
        return answer;
    }
}
