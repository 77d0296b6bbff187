using Reconciler.TestKit;

namespace Reconciler.Org.Tests;

/// <summary>An org whose export jobs end as a script says, one after the other, and whose waits are remembered.</summary>
internal sealed class ExportingJobs(params JobState[] ends) : UnsupportedOrg, IWaitAnnouncer
{
    private readonly Queue<JobState> _ends = new(ends);

    public List<OrgWait> Waits { get; } = [];

    public int Jobs { get; private set; }

    public Action<OrgWait> OnWait { get; init; } = _ => { };

    public override Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken) =>
        Task.FromResult($"job {++Jobs}");

    public override Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) => Task.FromResult(_ends.Dequeue());

    public override Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ExportedFile>>([new ExportedFile("auth", "content")]);

    public void Announce(OrgWait wait)
    {
        Waits.Add(wait);
        OnWait(wait);
    }
}
