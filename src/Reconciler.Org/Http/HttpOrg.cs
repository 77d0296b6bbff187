using Reconciler.Language.Flows;
using Reconciler.Org.Resilience;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>
/// The org over HTTP. The first call logs in. A token that the org refuses (401) is forgotten, so that the next call logs in again;
/// <see cref="ResilientOrg"/> makes that next call.
/// </summary>
public sealed class HttpOrg : IOrg, IRateLimitSource
{
    private readonly HttpClient _client;
    private readonly AccessTokens _tokens;
    private readonly ApiClient _api;
    private readonly PresignedStorage _storage;

    /// <summary>Makes the transport; nothing is sent before the first call.</summary>
    /// <param name="endpoint">Where the org is.</param>
    /// <param name="credentials">The OAuth client to log in as.</param>
    /// <param name="handler">The handler to send with, which stays the caller's; null for a pooled one of its own.</param>
    /// <param name="time">Reads dates of <c>Retry-After</c> and limits the login.</param>
    public HttpOrg(OrgEndpoint endpoint, OrgCredentials credentials, HttpMessageHandler? handler, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credentials);
        Identity = new OrgIdentity(endpoint.Environment, endpoint.Description, credentials.ClientId);
        _client = HttpStack.CreateClient(handler);
        var exchange = new HttpExchange(_client);
        _tokens = new AccessTokens(new OAuthLogin(new HttpLogin(exchange, endpoint, credentials), endpoint, time).LogInAsync);
        var answers = new ApiAnswers(_tokens, time) { OnRateLimit = reading => RateLimitRead?.Invoke(reading) };
        _api = new ApiClient(exchange, endpoint.ApiBase, _tokens, answers);
        _storage = new PresignedStorage(exchange, time);
    }

    /// <inheritdoc/>
    public event Action<RateLimitReading>? RateLimitRead;

    /// <inheritdoc/>
    public OrgIdentity Identity { get; }

    /// <summary>A handler such as <see cref="HttpOrg"/> makes for itself, to be wrapped by one that logs or records.</summary>
    public static HttpMessageHandler CreateHandler() => HttpStack.CreateHandler();

    /// <inheritdoc/>
    public Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiCatalog.ListFlows.With(QueryString.OfFlows(query, pageNumber)),
            body: null,
            OrgJson.Default.WireListingWireFlow,
            listing => PageReader.Read(listing, pageNumber, FlowReader.Read),
            cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiCatalog.GetFlow.For(flowId, new QueryString()),
            body: null,
            OrgJson.Default.WireFlow,
            FlowReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiCatalog.ListVersions.For(flowId, new QueryString().AddPage(pageNumber, ApiCatalog.PageSize)),
            body: null,
            OrgJson.Default.WireListingWireVersion,
            listing => PageReader.Read(listing, pageNumber, version => VersionReader.Read(version, $"a version of flow {flowId}")),
            cancellationToken);

    /// <inheritdoc/>
    public Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiCatalog.CreatePublishJob.With(new QueryString()),
            body: null,
            OrgJson.Default.WirePublishRegistration,
            JobReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken) =>
        _storage.UploadAsync(job, archyYaml, cancellationToken);

    /// <inheritdoc/>
    public Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken) =>
        GetJobAsync(ApiCatalog.GetPublishJob, jobId, cancellationToken);

    /// <inheritdoc/>
    public Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfZero(flows.Count);
        return _api.SendAsync(
            ApiCatalog.CreateExportJob.With(new QueryString()),
            JsonBody.Write(WireExportOrder.Of(flows), OrgJson.Default.WireExportOrder),
            OrgJson.Default.WireExportRegistration,
            JobReader.Read,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) =>
        GetJobAsync(ApiCatalog.GetExportJob, jobId, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) =>
        ExportArchive.Read(await _storage.DownloadAsync(downloadUrl, cancellationToken));

    /// <inheritdoc/>
    public Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiCatalog.EntityPage(kind, pageNumber),
            body: null,
            OrgJson.Default.WireListingWireEntity,
            listing => PageReader.Read(listing, pageNumber, EntityReader.Read),
            cancellationToken);

    /// <inheritdoc/>
    public Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiCatalog.GetDependencyIndex.With(new QueryString()),
            body: null,
            OrgJson.Default.WireDependencyStatus,
            DependencyReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiCatalog.ListConsumers.With(QueryString.OfConsumers(flowId, flowType, pageNumber)),
            body: null,
            OrgJson.Default.WireListingWireDependency,
            listing => PageReader.Read(listing, pageNumber, DependencyReader.Read),
            cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken) =>
        _api.SendAsync(
            ApiCatalog.RenameFlow.For(flowId, new QueryString()),
            JsonBody.Write(WireFlowNaming.Of(naming), OrgJson.Default.WireFlowNaming),
            OrgJson.Default.WireFlow,
            FlowReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken) =>
        _api.SendAsync(ApiCatalog.DeleteFlow.For(flowId, new QueryString()), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken) => ActAsync(ApiCatalog.CheckOut, flowId, cancellationToken);

    /// <inheritdoc/>
    public Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken) =>
        StartAsync(ApiCatalog.CheckIn, new QueryString().Add("flow", flowId), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> RevertAsync(string flowId, CancellationToken cancellationToken) => ActAsync(ApiCatalog.Revert, flowId, cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken) => ActAsync(ApiCatalog.Unlock, flowId, cancellationToken);

    /// <inheritdoc/>
    public Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken) =>
        StartAsync(ApiCatalog.PublishVersion, new QueryString().Add("flow", flowId).Add("version", versionId), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _tokens.Dispose();
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<JobState> GetJobAsync(ApiOperation operation, string jobId, CancellationToken cancellationToken) =>
        _api.SendAsync(
            operation.For(jobId, new QueryString().Add("expand", "messages")),
            body: null,
            OrgJson.Default.WireJob,
            JobReader.Read,
            cancellationToken);

    private Task<OrgFlow> ActAsync(ApiOperation operation, string flowId, CancellationToken cancellationToken) =>
        _api.SendAsync(
            operation.With(new QueryString().Add("flow", flowId)),
            body: null,
            OrgJson.Default.WireFlow,
            FlowReader.Read,
            cancellationToken);

    private Task<OrgOperation> StartAsync(ApiOperation operation, QueryString query, CancellationToken cancellationToken) =>
        _api.SendAsync(operation.With(query), body: null, OrgJson.Default.WireOperation, OperationReader.Read, cancellationToken);
}
