using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.TestKit;

/// <summary>An org that supports no call; a test overrides those that it expects.</summary>
public abstract class UnsupportedOrg : IOrg
{
    public OrgIdentity Identity { get; } = new("dev", "the org", LiveFlows.OwnClient);

    public virtual Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<OrgFlow> RevertAsync(string flowId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public virtual Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
