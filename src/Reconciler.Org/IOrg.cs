using Reconciler.Language.Flows;
using Reconciler.Org.Resilience;

namespace Reconciler.Org;

/// <summary>
/// One Genesys Cloud organisation, as the pipeline sees it: the calls of the public API that Reconciler needs, one method a call.
/// A method sends exactly one request (uploads and downloads go to the presigned address) and never retries: <see cref="ResilientOrg"/> does.
/// </summary>
/// <remarks>
/// Every method throws <see cref="OrgException"/> when the org answers with an error or cannot be reached, and
/// <see cref="OperationCanceledException"/> when the token is cancelled. Implementations are safe for concurrent use.
/// </remarks>
public interface IOrg : IAsyncDisposable
{
    /// <summary>What to show to the user as "the org this run talks to", and the OAuth client that this run is.</summary>
    OrgIdentity Identity { get; }

    /// <summary>One page of <c>GET /api/v2/flows</c>.</summary>
    /// <param name="query">The filters; no filter lists every flow of every type.</param>
    /// <param name="pageNumber">1-based.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken);

    /// <summary><c>GET /api/v2/flows/{id}</c>.</summary>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.NotFound"/> when there is no such flow, or it is deleted.</exception>
    Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken);

    /// <summary>One page of <c>GET /api/v2/flows/{id}/versions</c>, newest first or last as the server has them.</summary>
    Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/jobs</c>: registers a publish job and returns where to upload the YAML.</summary>
    Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken);

    /// <summary><c>PUT</c> of the Archy YAML to the job's presigned address, with exactly its headers and without the token. Starts the job.</summary>
    Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken);

    /// <summary><c>GET /api/v2/flows/jobs/{id}?expand=messages</c>.</summary>
    Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/export/jobs</c> as YAML; returns the job's id.</summary>
    /// <param name="flows">At least one flow, each with the version to export.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken);

    /// <summary><c>GET /api/v2/flows/export/jobs/{id}?expand=messages</c>.</summary>
    Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Downloads what an export job made: one file, or the files of its zip (bounded in count, size and names).</summary>
    Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken);

    /// <summary>One page of the named things of a kind, for resolving references by name.</summary>
    /// <param name="kind">Which collection to read.</param>
    /// <param name="pageNumber">1-based.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken);

    /// <summary><c>GET /api/v2/architect/dependencytracking/build</c>: whether the org knows who uses what.</summary>
    Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken);

    /// <summary>
    /// One page of <c>GET /api/v2/architect/dependencytracking/consumingresources</c>: what uses a flow, as flows are published. To be believed only
    /// when <see cref="GetDependencyIndexAsync"/> says so.
    /// </summary>
    /// <param name="flowId">The flow's GUID.</param>
    /// <param name="flowType">Its type, one that <see cref="DependencyTypes.OfFlow"/> knows.</param>
    /// <param name="pageNumber">1-based; 100 a page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken);

    /// <summary><c>PUT /api/v2/flows/{id}</c>: gives a flow another name. This client must hold its lock.</summary>
    /// <param name="flowId">The flow's GUID.</param>
    /// <param name="naming">Its name and description from then on.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Conflict"/> when another flow of its type has the name, or this client does not hold the lock.</exception>
    Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken);

    /// <summary><c>DELETE /api/v2/flows/{id}</c>.</summary>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Conflict"/> when somebody has locked it, or something uses it (<see cref="OrgException.Users"/>).</exception>
    Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/actions/checkout</c>: takes the edit lock.</summary>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Conflict"/> when somebody else has it.</exception>
    Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/actions/checkin</c>: makes a version of the saved work and gives the edit lock back. This client must hold it.</summary>
    /// <returns>The operation, which may still run: <see cref="OperationPolling"/>.</returns>
    Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/actions/revert</c>: throws the saved work away and gives the edit lock back. This client must hold it.</summary>
    Task<OrgFlow> RevertAsync(string flowId, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/actions/unlock</c>: takes the edit lock from whoever holds it.</summary>
    Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/actions/publish?version=</c>: publishes content that the org has.</summary>
    /// <param name="flowId">The flow's GUID.</param>
    /// <param name="versionId">The version whose content it is, such as <c>2.0</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The operation, which may still run: <see cref="OperationPolling"/>.</returns>
    Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken);
}
