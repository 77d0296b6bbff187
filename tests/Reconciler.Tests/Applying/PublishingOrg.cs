using System.Collections.Concurrent;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

/// <summary>An org that publishes what is uploaded, unless a test says otherwise; notes every call.</summary>
internal sealed class PublishingOrg : UnsupportedOrg
{
    private readonly ConcurrentDictionary<string, int> _uploads = new();
    private int _jobs;
    private int _running;

    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>The most jobs that were under way at one time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>What the org has before the run, by id.</summary>
    public ConcurrentDictionary<string, OrgFlow> Flows { get; } = new();

    /// <summary>What a listing of the whole org shows, besides <see cref="Flows"/>.</summary>
    public List<OrgFlow> AfterPublishing { get; } = [];

    /// <summary>Runs in each upload, with the job, the YAML and how many uploads the job had before.</summary>
    public Func<PublishJob, string, int, Task> OnUpload { get; init; } = (_, _, _) => Task.CompletedTask;

    /// <summary>The state of a job that was uploaded so many times.</summary>
    public Func<string, int, JobState> State { get; init; } = (id, uploads) => new JobState { Id = id, Status = uploads > 0 ? JobStatus.Success : JobStatus.Registered, FlowId = $"flow of {id}" };

    public override Task<PublishJob> CreatePublishJobAsync(CancellationToken cancellationToken)
    {
        lock (Calls)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++_running);
        }

        var id = $"job{Interlocked.Increment(ref _jobs)}";
        Calls.Enqueue($"create {id}");
        return Task.FromResult(new PublishJob(id, new Uri("https://s3.example/"), new Dictionary<string, string>()));
    }

    public override async Task UploadAsync(PublishJob job, string archyYaml, CancellationToken cancellationToken)
    {
        var before = _uploads.AddOrUpdate(job.Id, 1, (_, count) => count + 1) - 1;
        Calls.Enqueue($"upload {job.Id} {YamlText.Map(archyYaml).Entries[0].Value switch { Reconciler.Language.Yaml.MapNode map => map.Text("name"), _ => null }}");
        await Task.Yield();
        await OnUpload(job, archyYaml, before);
    }

    public override Task<JobState> GetPublishJobAsync(string jobId, CancellationToken cancellationToken)
    {
        var state = State(jobId, _uploads.GetValueOrDefault(jobId));
        Calls.Enqueue($"poll {jobId} {state.Status}");
        if (state.Status is JobStatus.Success or JobStatus.Failure)
        {
            lock (Calls)
            {
                _running--;
            }
        }

        return Task.FromResult(state);
    }

    public override Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken)
    {
        Calls.Enqueue(query.Name is null ? "list flows" : $"find {query.Name}");
        OrgFlow[] found = [.. Flows.Values.Where(flow => query.Name is null || flow.Name.Contains(query.Name, StringComparison.Ordinal)), .. query.Name is null ? AfterPublishing : []];
        return Task.FromResult(new Page<OrgFlow>(found, 1, 1, found.Length));
    }

    public override Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken)
    {
        Calls.Enqueue($"read {flowId}");
        return Flows.TryGetValue(flowId, out var flow)
            ? Task.FromResult(flow)
            : Task.FromException<OrgFlow>(new OrgException(OrgErrorKind.NotFound, "There is no such flow.") { Status = 404 });
    }
}
