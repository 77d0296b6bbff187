using Reconciler.TestKit;

namespace Reconciler.Org.Tests;

internal sealed class ExportJobsTests
{
    private const string Disguised = "Archy failed: could not find the flow with id 'f1'. Exit code: 107";

    private static readonly JobState Done = new() { Id = "j", Status = JobStatus.Success, DownloadUrl = new Uri("https://s3.example/x") };

    [Test]
    public async Task A_job_that_succeeds_is_downloaded()
    {
        var org = new ExportingJobs(Done);

        Assert.That(await ExportAsync(org), Is.EqualTo(new[] { new ExportedFile("auth", "content") }));
        Assert.That((org.Jobs, org.Waits.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_disguised_rate_limit_is_told_and_tried_again_by_another_job()
    {
        var org = new ExportingJobs(Failure(Disguised), Failure("Could not find the flow with id 'f1'", "exit code: 107"), Done);
        await ExportAsync(org);

        Assert.That(org.Jobs, Is.EqualTo(3));
        Assert.That(org.Waits.Select(wait => wait.Delay.TotalSeconds), Is.EqualTo(new[] { 15, 30 }));
        Assert.That(
            org.Waits[0].Text,
            Is.EqualTo("waiting 15 s (export flows, attempt 1 of 5): the org was too busy to export 'Auth' (its job says: could not find the flow, exit code 107)"));
    }

    [Test]
    public async Task An_org_that_stays_busy_is_given_up()
    {
        var org = new ExportingJobs([.. Enumerable.Repeat(Failure(Disguised), 10)]);

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ExportAsync(org)))!;
        Assert.That((error.Kind, org.Jobs), Is.EqualTo((OrgErrorKind.RateLimited, 5)));
        Assert.That(org.Waits.Select(wait => wait.Delay.TotalSeconds), Is.EqualTo(new[] { 15, 30, 45, 60 }));
        Assert.That(error.Message, Does.StartWith("5 times the org was too busy to export 'Auth'").And.EndsWith("; wait, or run less at once with this OAuth client"));
    }

    [TestCase("Archy failed: could not find the flow with id 'f1'")]
    [TestCase("could not find the flow with id 'f1'. exit code: 100")]
    [TestCase("Something else. exit code: 107")]
    public async Task Other_failures_are_final(string text)
    {
        var org = new ExportingJobs(Failure(text), Done);

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ExportAsync(org)))!;
        Assert.That((error.Kind, org.Jobs, org.Waits.Count), Is.EqualTo((OrgErrorKind.Server, 1, 0)));
        Assert.That(error.Message, Does.StartWith($"The export of 'Auth' failed ({text}); run the command again"));
    }

    [Test]
    public void A_failure_without_a_reason_says_so() =>
        Assert.That(() => ExportAsync(new ExportingJobs(Failure())), Throws.InstanceOf<OrgException>().With.Message.Contains("(the org gives no reason)"));

    [Test]
    public void Cancellation_ends_the_pause()
    {
        using var cancellation = new CancellationTokenSource();
        var org = new ExportingJobs(Failure(Disguised)) { OnWait = _ => cancellation.Cancel() };

        Assert.That(() => ExportAsync(org, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(org.Jobs, Is.EqualTo(1));
    }

    private static Task<IReadOnlyList<ExportedFile>> ExportAsync(IOrg org) => ExportAsync(org, CancellationToken.None);

    private static Task<IReadOnlyList<ExportedFile>> ExportAsync(IOrg org, CancellationToken cancellationToken)
    {
        var time = new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) };
        return new ExportJobs(org, new JobPolling(PollSchedule.Default, time)).ExportAsync([new ExportRequest("f1", "1.0", "f1")], "'Auth'", cancellationToken);
    }

    private static JobState Failure(params string[] texts) =>
        new() { Id = "j", Status = JobStatus.Failure, Messages = [.. texts.Select(text => new JobMessage(JobMessageSeverity.Error, text))] };

    /// <summary>An org whose export jobs end as a script says, one after the other, and whose waits are remembered.</summary>
    private sealed class ExportingJobs(params JobState[] ends) : UnsupportedOrg, IOrg
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
}
