using Reconciler.Org.Http;
using Reconciler.Org.Wire;

namespace Reconciler.Org;

/// <summary>
/// The org over HTTP. The first call logs in. A token that the org refuses (401) is forgotten, so that the next call logs in again;
/// <see cref="ResilientOrg"/> makes that next call.
/// </summary>
public sealed class HttpOrg : IOrg
{
    private const int VersionsPageSize = 100;

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
        _tokens = new AccessTokens(new OAuthLogin(exchange, endpoint, credentials, time).LogInAsync);
        _api = new ApiClient(exchange, endpoint.ApiBase, _tokens, time);
        _storage = new PresignedStorage(exchange, time);
    }

    /// <inheritdoc/>
    public OrgIdentity Identity { get; }

    /// <inheritdoc/>
    public async Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken)
    {
        ApiRequest call = ApiOperations.ListFlows.With(FlowQueryString.Build(query, pageNumber));
        WireListing<WireFlow> listing = await _api.SendAsync(call, body: null, OrgJson.Default.WireListingWireFlow, cancellationToken);
        return PageReader.Read(listing, pageNumber, FlowReader.Read);
    }

    /// <inheritdoc/>
    public async Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken)
    {
        ApiRequest call = ApiOperations.ListVersions.For(flowId, new QueryString().AddPage(pageNumber, VersionsPageSize));
        WireListing<WireVersion> listing = await _api.SendAsync(call, body: null, OrgJson.Default.WireListingWireVersion, cancellationToken);
        return PageReader.Read(listing, pageNumber, version => VersionReader.Read(version, $"a version of flow {flowId}"));
    }

    /// <inheritdoc/>
    public async Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken)
    {
        ApiRequest call = ApiOperations.CreatePublishJob.With(new QueryString());
        return JobReader.Read(await _api.SendAsync(call, body: null, OrgJson.Default.WirePublishRegistration, cancellationToken));
    }

    /// <inheritdoc/>
    public Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken) =>
        _storage.UploadAsync(job, archyYaml, cancellationToken);

    /// <inheritdoc/>
    public Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken) =>
        GetJobAsync(ApiOperations.GetPublishJob, jobId, cancellationToken);

    /// <inheritdoc/>
    public async Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfZero(flows.Count);
        ApiRequest call = ApiOperations.CreateExportJob.With(new QueryString());
        using HttpContent body = JsonBody.Write(WireExportOrder.Of(flows), OrgJson.Default.WireExportOrder);
        WireExportRegistration job = await _api.SendAsync(call, body, OrgJson.Default.WireExportRegistration, cancellationToken);
        return WireField.Require(job.Id, "id of the export job");
    }

    /// <inheritdoc/>
    public Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) =>
        GetJobAsync(ApiOperations.GetExportJob, jobId, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) =>
        ExportArchive.Read(await _storage.DownloadAsync(downloadUrl, cancellationToken));

    /// <inheritdoc/>
    public async Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken)
    {
        ApiRequest call = EntityCollections.OperationOf(kind).With(new QueryString().AddPage(pageNumber, EntityCollections.PageSize));
        WireListing<WireEntity> listing = await _api.SendAsync(call, body: null, OrgJson.Default.WireListingWireEntity, cancellationToken);
        return PageReader.Read(listing, pageNumber, EntityReader.Read);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _tokens.Dispose();
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<JobState> GetJobAsync(ApiOperation operation, string jobId, CancellationToken cancellationToken)
    {
        ApiRequest call = operation.For(jobId, new QueryString().Add("expand", "messages"));
        return JobReader.Read(await _api.SendAsync(call, body: null, OrgJson.Default.WireJob, cancellationToken));
    }
}
