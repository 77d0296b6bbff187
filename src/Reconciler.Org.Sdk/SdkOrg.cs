using System.Text.Json.Serialization.Metadata;
using PureCloudPlatform.Client.V2.Api;
using PureCloudPlatform.Client.V2.Client;
using PureCloudPlatform.Client.V2.Model;
using Reconciler.Language.Flows;
using Reconciler.Language.Texts;
using Reconciler.Org.Http;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Sdk;

/// <summary>
/// The org by the vendor's SDK (<c>PureCloudPlatform.Client.V2</c>), which makes and sends every request of the API and the login. Uploads and
/// downloads go to presigned addresses, for which the SDK has no call. Answers are read as <see cref="HttpOrg"/> reads them.
/// </summary>
public sealed class SdkOrg : IOrg, IRateLimitSource
{
    private readonly Uri _apiBase;
    private readonly HttpMessageHandler? _ownHandler;
    private readonly HttpClient _storageClient;
    private readonly Configuration _configuration;
    private readonly AccessTokens _tokens;
    private readonly ApiAnswers _answers;
    private readonly ArchitectApi _architect;
    private readonly SdkEntities _entities;
    private readonly PresignedStorage _storage;

    /// <summary>Makes the transport; nothing is sent before the first call.</summary>
    /// <param name="endpoint">Where the org is.</param>
    /// <param name="credentials">The OAuth client to log in as.</param>
    /// <param name="handler">The handler to send with, which stays the caller's; null for one of its own.</param>
    /// <param name="time">Reads dates of <c>Retry-After</c> and limits the login.</param>
    public SdkOrg(OrgEndpoint endpoint, OrgCredentials credentials, HttpMessageHandler? handler, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credentials);
        Identity = new OrgIdentity(endpoint.Environment, endpoint.Description, credentials.ClientId);
        _apiBase = endpoint.ApiBase;
        _ownHandler = handler is null ? HttpStack.CreateHandler() : null;
        HttpMessageHandler shared = handler ?? _ownHandler!;
        _storageClient = HttpStack.CreateClient(shared);
        _storage = new PresignedStorage(new HttpExchange(_storageClient), time);
        _configuration = SdkClients.Create(endpoint.ApiBase, shared);
        var login = new SdkLogin(SdkClients.Create(endpoint.LoginBase, shared), credentials);
        _tokens = new AccessTokens(new OAuthLogin(login, endpoint, time).LogInAsync);
        _answers = new ApiAnswers(_tokens, time) { OnRateLimit = reading => RateLimitRead?.Invoke(reading) };
        _architect = new ArchitectApi(_configuration);
        _entities = new SdkEntities(_configuration);
    }

    /// <inheritdoc/>
    public event Action<RateLimitReading>? RateLimitRead;

    /// <inheritdoc/>
    public OrgIdentity Identity { get; }

    /// <inheritdoc/>
    public Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.ListFlows.With(new QueryString()),
            () => _architect.GetFlowsAsyncWithHttpInfo(
                type: [.. query.Types.Select(type => type.ToLowerInvariant())],
                pageNumber: pageNumber,
                pageSize: query.PageSize,
                name: query.Name,
                deleted: query.Deleted ? true : null,
                includeSchemas: query.IncludeSchemas ? true : null,
                publishedAfter: query.PublishedAfter is { } moment ? UtcText.ForMachines(moment) : null),
            OrgJson.Default.WireListingWireFlow,
            listing => PageReader.Read(listing, pageNumber, FlowReader.Read),
            cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.GetFlow.For(flowId, new QueryString()),
            () => _architect.GetFlowAsyncWithHttpInfo(flowId: flowId),
            OrgJson.Default.WireFlow,
            FlowReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.ListVersions.For(flowId, new QueryString()),
            () => _architect.GetFlowVersionsAsyncWithHttpInfo(flowId: flowId, pageNumber: pageNumber, pageSize: PageSizes.Versions),
            OrgJson.Default.WireListingWireVersion,
            listing => PageReader.Read(listing, pageNumber, version => VersionReader.Read(version, $"a version of flow {flowId}")),
            cancellationToken);

    /// <inheritdoc/>
    public Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.CreatePublishJob.With(new QueryString()),
            () => _architect.PostFlowsJobsAsyncWithHttpInfo(),
            OrgJson.Default.WirePublishRegistration,
            JobReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken) =>
        _storage.UploadAsync(job, archyYaml, cancellationToken);

    /// <inheritdoc/>
    public Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.GetPublishJob.For(jobId, new QueryString()),
            () => _architect.GetFlowsJobAsyncWithHttpInfo(jobId: jobId, expand: ["messages"]),
            OrgJson.Default.WireJob,
            JobReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfZero(flows.Count);
        return SendAsync(
            ApiCatalog.CreateExportJob.With(new QueryString()),
            () => _architect.PostFlowsExportJobsAsyncWithHttpInfo(new RegisterArchitectExportJob([.. flows.Select(Details)])),
            OrgJson.Default.WireExportRegistration,
            job => WireField.Require(job.Id, "id of the export job"),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.GetExportJob.For(jobId, new QueryString()),
            () => _architect.GetFlowsExportJobAsyncWithHttpInfo(jobId: jobId, expand: ["messages"]),
            OrgJson.Default.WireJob,
            JobReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) =>
        ExportArchive.Read(await _storage.DownloadAsync(downloadUrl, cancellationToken));

    /// <inheritdoc/>
    public Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken) =>
        SendAsync(
            EntityCollections.Page(kind, pageNumber),
            () => _entities.ListAsync(kind, pageNumber),
            OrgJson.Default.WireListingWireEntity,
            listing => PageReader.Read(listing, pageNumber, EntityReader.Read),
            cancellationToken);

    /// <inheritdoc/>
    public Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.GetDependencyIndex.With(new QueryString()),
            () => _architect.GetArchitectDependencytrackingBuildAsyncWithHttpInfo(),
            OrgJson.Default.WireDependencyStatus,
            DependencyReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.ListConsumers.With(new QueryString()),
            () => _architect.GetArchitectDependencytrackingConsumingresourcesAsyncWithHttpInfo(
                id: flowId,
                objectType: DependencyTypes.OfFlow(flowType) ?? throw new ArgumentException($"Dependency tracking has no type for {flowType} flows.", nameof(flowType)),
                pageNumber: pageNumber,
                pageSize: PageSizes.Dependencies,
                flowFilter: "published"),
            OrgJson.Default.WireListingWireDependency,
            listing => PageReader.Read(listing, pageNumber, DependencyReader.Read),
            cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken) =>
        SendAsync(
            ApiCatalog.RenameFlow.For(flowId, new QueryString()),
            () => _architect.PutFlowAsyncWithHttpInfo(flowId: flowId, body: new Flow(Name: naming.Name, Description: naming.Description ?? "")),
            OrgJson.Default.WireFlow,
            FlowReader.Read,
            cancellationToken);

    /// <inheritdoc/>
    public async Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken)
    {
        CallLabel label = ApiCatalog.DeleteFlow.For(flowId, new QueryString()).LabelAt(_apiBase);
        string token = await AuthoriseAsync(cancellationToken);
        await SdkExchange.SendAsync(
            () => _architect.DeleteFlowAsyncWithHttpInfo(flowId: flowId),
            label,
            (response, cancel) => _answers.ConfirmAsync(response, token, label, cancel),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken) =>
        ActAsync(ApiCatalog.CheckOut, () => _architect.PostFlowsActionsCheckoutAsyncWithHttpInfo(flow: flowId), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken) =>
        StartAsync(ApiCatalog.CheckIn, () => _architect.PostFlowsActionsCheckinAsyncWithHttpInfo(flow: flowId), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> RevertAsync(string flowId, CancellationToken cancellationToken) =>
        ActAsync(ApiCatalog.Revert, () => _architect.PostFlowsActionsRevertAsyncWithHttpInfo(flow: flowId), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken) =>
        ActAsync(ApiCatalog.Unlock, () => _architect.PostFlowsActionsUnlockAsyncWithHttpInfo(flow: flowId), cancellationToken);

    /// <inheritdoc/>
    public Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken) =>
        StartAsync(ApiCatalog.PublishVersion, () => _architect.PostFlowsActionsPublishAsyncWithHttpInfo(flow: flowId, version: versionId), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _tokens.Dispose();
        _storageClient.Dispose();
        _ownHandler?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static ExportDetails Details(ExportRequest request) => new(
        Flow: new ArchitectFlowReference(Id: request.FlowId, Version: request.VersionId),
        FileName: request.FileName,
        ExportType: ExportDetails.ExportTypeEnum.Yaml);

    private Task<OrgFlow> ActAsync(ApiOperation operation, Func<Task> sendAsync, CancellationToken cancellationToken) =>
        SendAsync(operation.With(new QueryString()), sendAsync, OrgJson.Default.WireFlow, FlowReader.Read, cancellationToken);

    private Task<OrgOperation> StartAsync(ApiOperation operation, Func<Task> sendAsync, CancellationToken cancellationToken) =>
        SendAsync(operation.With(new QueryString()), sendAsync, OrgJson.Default.WireOperation, OperationReader.Read, cancellationToken);

    private async Task<TResult> SendAsync<TWire, TResult>(
        ApiRequest call, Func<Task> sendAsync, JsonTypeInfo<TWire> typeInfo, Func<TWire, TResult> read, CancellationToken cancellationToken)
        where TWire : class
    {
        CallLabel label = call.LabelAt(_apiBase);
        string token = await AuthoriseAsync(cancellationToken);
        TWire answer = await SdkExchange.SendAsync(
            sendAsync, label, (response, cancel) => _answers.ReadAsync(response, token, label, typeInfo, cancel), cancellationToken);
        return ApiAnswers.Interpret(answer, read, label);
    }

    /// <summary>The SDK takes the token of a call from its configuration when it makes the request, before it first waits.</summary>
    private async Task<string> AuthoriseAsync(CancellationToken cancellationToken) =>
        _configuration.AccessToken = await _tokens.GetAsync(cancellationToken);
}
