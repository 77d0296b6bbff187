using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.TestKit;

/// <summary>A transport whose every call runs the next line of a script; past its end calls succeed with an empty answer.</summary>
public sealed class ScriptedOrg(params Exception[] failures) : IOrg, IRateLimitSource
{
    private readonly Lock _gate = new();
    private readonly Queue<Exception> _failures = new(failures);
    private int _calls;

    public event Action<RateLimitReading>? RateLimitRead;

    public int Calls => _calls;

    /// <summary>What each answer says about the rate limit.</summary>
    public Func<RateLimitReading>? Count { get; init; }

    public bool IsDisposed { get; private set; }

    /// <summary>Runs in each call before its line of the script.</summary>
    public Func<CancellationToken, Task> OnCall { get; init; } = _ => Task.CompletedTask;

    public OrgIdentity Identity { get; } = new("test", "the scripted org", "client-1");

    public Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken) =>
        RunAsync(new Page<OrgFlow>([], pageNumber, 1, 0), cancellationToken);

    public Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken) =>
        RunAsync(new OrgFlow { Id = flowId, Name = "A", Type = "inboundcall" }, cancellationToken);

    public Task<Page<OrgFlowVersion>> ListVersionsAsync(string flowId, int pageNumber, CancellationToken cancellationToken) =>
        RunAsync(new Page<OrgFlowVersion>([], pageNumber, 1, 0), cancellationToken);

    public Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken) =>
        RunAsync(new PublishJob("job", new Uri("https://s3.example/"), new Dictionary<string, string>()), cancellationToken);

    public Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken) => RunAsync(true, cancellationToken);

    public Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken) =>
        RunAsync(new JobState { Id = jobId, Status = JobStatus.Success }, cancellationToken);

    public Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken) => RunAsync("job", cancellationToken);

    public Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) =>
        RunAsync(new JobState { Id = jobId, Status = JobStatus.Success }, cancellationToken);

    public Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) =>
        RunAsync<IReadOnlyList<ExportedFile>>([], cancellationToken);

    public Task<Page<OrgEntity>> ListEntitiesAsync(OrgEntityKind kind, int pageNumber, CancellationToken cancellationToken) =>
        RunAsync(new Page<OrgEntity>([], pageNumber, 1, 0), cancellationToken);

    public Task<DependencyIndex> GetDependencyIndexAsync(CancellationToken cancellationToken) =>
        RunAsync(new DependencyIndex("OPERATIONAL"), cancellationToken);

    public Task<Page<OrgDependency>> ListConsumersAsync(string flowId, string flowType, int pageNumber, CancellationToken cancellationToken) =>
        RunAsync(new Page<OrgDependency>([], pageNumber, 1, 0), cancellationToken);

    public Task<OrgFlow> RenameFlowAsync(string flowId, FlowNaming naming, CancellationToken cancellationToken) => RunAsync(new OrgFlow { Id = flowId, Name = "A", Type = "inboundcall" }, cancellationToken);

    public Task DeleteFlowAsync(string flowId, CancellationToken cancellationToken) => RunAsync(true, cancellationToken);

    public Task<OrgFlow> CheckOutAsync(string flowId, CancellationToken cancellationToken) => RunAsync(new OrgFlow { Id = flowId, Name = "A", Type = "inboundcall" }, cancellationToken);

    public Task<OrgOperation> CheckInAsync(string flowId, CancellationToken cancellationToken) => RunAsync(new OrgOperation("CHECKIN", null), cancellationToken);

    public Task<OrgFlow> RevertAsync(string flowId, CancellationToken cancellationToken) => RunAsync(new OrgFlow { Id = flowId, Name = "A", Type = "inboundcall" }, cancellationToken);

    public Task<OrgFlow> UnlockAsync(string flowId, CancellationToken cancellationToken) => RunAsync(new OrgFlow { Id = flowId, Name = "A", Type = "inboundcall" }, cancellationToken);

    public Task<OrgOperation> PublishVersionAsync(string flowId, string versionId, CancellationToken cancellationToken) => RunAsync(new OrgOperation("PUBLISH", null), cancellationToken);

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }

    private async Task<T> RunAsync<T>(T answer, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        RateLimitReading? reading = Count?.Invoke();
        await OnCall(cancellationToken);
        if (reading is not null)
        {
            RateLimitRead?.Invoke(reading);
        }

        lock (_gate)
        {
            return _failures.TryDequeue(out Exception? failure) ? throw failure : answer;
        }
    }
}
