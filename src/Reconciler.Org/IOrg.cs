using System.Security.Cryptography;
using System.Text;
using Reconciler.Language.Flows;
using Reconciler.Org.Resilience;

namespace Reconciler.Org;

/// <summary>
/// One Genesys Cloud organisation: the calls of the public API that Reconciler needs, one method a call.
/// An asynchronous method sends exactly one request (uploads and downloads go to the presigned address) and never retries: <see cref="ResilientOrg"/> does.
/// </summary>
/// <remarks>
/// Every method throws <see cref="OrgException"/> when the org answers with an error or cannot be reached, and
/// <see cref="OperationCanceledException"/> when the token is cancelled. Implementations are safe for concurrent use.
/// </remarks>
public interface IOrg : IAsyncDisposable
{
    /// <summary>How to name the org to the user, and the OAuth client that this run logs in as.</summary>
    OrgIdentity Identity { get; }

    /// <summary>One page of <c>GET /api/v2/flows</c>.</summary>
    /// <param name="query">The filters; no filter lists every flow of every type.</param>
    /// <param name="pageNumber">1-based.</param>
    Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken);

    /// <summary><c>GET /api/v2/flows/{id}</c>: reads one flow.</summary>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.NotFound"/> when there is no such flow, or it is deleted.</exception>
    Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken);

    /// <summary>One page of <c>GET /api/v2/flows/{id}/versions</c>, newest first or last as the server has them.</summary>
    Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/jobs</c>: registers a publish job and returns where to upload the YAML.</summary>
    Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken);

    /// <summary><c>PUT</c> of the Archy YAML to the job's presigned address, with exactly its headers and without the token; this starts the job.</summary>
    Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken);

    /// <summary><c>GET /api/v2/flows/jobs/{id}?expand=messages</c>: reads the state of a publish job.</summary>
    Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary><c>POST /api/v2/flows/export/jobs</c>: starts an export job that makes YAML.</summary>
    /// <param name="flows">At least one flow, each with the version to export.</param>
    /// <returns>The job's id.</returns>
    Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken);

    /// <summary><c>GET /api/v2/flows/export/jobs/{id}?expand=messages</c>: reads the state of an export job.</summary>
    Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Downloads what an export job made: one file, or the files of its zip (bounded in count, size and names).</summary>
    Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken);

    /// <summary>One page of the entities of a kind (queues, divisions …), for resolving references by name.</summary>
    /// <param name="kind">Which collection to read.</param>
    /// <param name="pageNumber">1-based.</param>
    Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken);

    /// <summary><c>GET /api/v2/architect/dependencytracking/build</c>: the state of the index that <see cref="ListConsumersAsync"/> reads.</summary>
    Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken);

    /// <summary>
    /// One page of <c>GET /api/v2/architect/dependencytracking/consumingresources</c>: what uses a flow in its
    /// published version. Complete only when <see cref="GetDependencyIndexAsync"/> says that the index <see cref="DependencyIndex.IsTrusted"/>.
    /// </summary>
    /// <param name="flowId">The flow's GUID.</param>
    /// <param name="flowType">Its type, one that <see cref="DependencyTypes.OfFlow"/> knows.</param>
    /// <param name="pageNumber">1-based; 100 a page.</param>
    Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken);

    /// <summary><c>PUT /api/v2/flows/{id}</c>: gives a flow another name. This client must hold its lock.</summary>
    /// <param name="flowId">The flow's GUID.</param>
    /// <param name="naming">Its name and description from then on.</param>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Conflict"/> when another flow of its type has the name, or this client does not hold the lock.</exception>
    Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken);

    /// <summary><c>DELETE /api/v2/flows/{id}</c>: deletes a flow.</summary>
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
    /// <returns>The operation, which may still run: <see cref="OperationPolling"/>.</returns>
    Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken);

    /// <summary>
    /// Tells the user that a caller of this org begins to wait, in the way that <see cref="ResilientOrg"/> tells of its own waits. An org that cannot tell
    /// anybody does nothing.
    /// </summary>
    void Announce(OrgWait wait)
    {
    }
}

/// <summary>The org that a run talks to, and the client that it logs in as.</summary>
/// <param name="Environment">The environment's name in <c>reconciler.yaml</c>.</param>
/// <param name="Description">What to print: the region and its API host, or the emulator and its data file.</param>
/// <param name="ClientId">The id of the OAuth client that this run logs in as; compared with <see cref="OrgFlowVersion.CreatedByClientId"/>.</param>
public sealed record OrgIdentity(string Environment, string Description, string ClientId)
{
    /// <summary>
    /// 16 hexadecimal digits that stand for the org in file names. A region has many orgs, which only the client tells apart, so another client counts as
    /// another org.
    /// </summary>
    public string FileKey => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Description}\n{ClientId}")))[..16];
}

/// <summary>What <c>PUT /api/v2/flows/{id}</c> changes of a flow.</summary>
/// <param name="Description">Its description; null or empty for none.</param>
public sealed record FlowNaming(string Name, string? Description);

/// <summary>A registered publish job that waits for its upload.</summary>
/// <param name="Id">The job's id.</param>
/// <param name="PresignedUrl">Where the YAML goes; a secret, as its query carries the signature.</param>
/// <param name="Headers">Headers that must accompany the upload, exactly.</param>
public sealed record PublishJob(string Id, Uri PresignedUrl, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The id alone: the address and the headers may carry a signature.</summary>
    public override string ToString() => $"publish job {Id}";
}

/// <summary>A thing of an org that flows refer to by name: a queue, a division, a prompt …</summary>
/// <param name="Id">Its GUID.</param>
/// <param name="Name">Its name; case-sensitive.</param>
/// <param name="IsHome">True for the home division.</param>
public sealed record OrgEntity(string Id, string Name, bool IsHome = false)
{
    /// <summary>The category of a data action: a text of the action, as a rule the name of its integration; null for other kinds.</summary>
    public string? Category { get; init; }
}

/// <summary>The state of the org's dependency index (API model <c>DependencyStatus</c>).</summary>
/// <param name="Text">The state as the API spells it: <c>OPERATIONAL</c>, <c>NOTBUILT</c>, <c>BUILDINPROGRESS</c> …</param>
public sealed record DependencyIndex(string Text)
{
    /// <summary>True when the index is complete, which only this state says; in every other one, known or not, consumers may be missing.</summary>
    public bool IsTrusted => Text.Equals("OPERATIONAL", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A consumer that dependency tracking lists: something that uses a flow (API model <c>Dependency</c>).</summary>
/// <param name="Id">The consumer's id; the flow's GUID when it is a flow.</param>
/// <param name="Name">Its name; its id where the server gives none.</param>
/// <param name="Type">Its type, as dependency tracking calls it: <c>INBOUNDCALLFLOW</c>, <c>QUEUE</c> …</param>
/// <param name="Version">The version of the consumer that uses the flow; null where there are no versions.</param>
/// <param name="IsDeleted">True when the consumer is deleted.</param>
public sealed record OrgDependency(string Id, string Name, string Type, string? Version, bool IsDeleted)
{
    /// <summary>The flow type of a consumer that is a flow, in lower case, such as <c>inboundcall</c>; else null.</summary>
    public string? FlowType => DependencyTypes.FlowTypeOf(Type);
}
