using Reconciler.TestKit;

namespace Reconciler.Org.Tests;

internal sealed class JobPollingTests
{
    private ManualTimeProvider _time = null!;
    private JobPolling _polling = null!;

    [SetUp]
    public void Start()
    {
        _time = new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) };
        _polling = new JobPolling(PollSchedule.Default, _time);
    }

    [TestCase(0.1, 1, 1)]
    [TestCase(1, 3, 2)]
    [TestCase(5, 6, 3)]
    [TestCase(60, 18, 4)]
    public async Task A_kind_of_job_that_is_known_costs_fewer_questions(double seconds, int first, int known)
    {
        int[] polls = new int[5];
        for (int job = 0; job < polls.Length; job++)
        {
            polls[job] = await PollsAsync(seconds);
        }

        Assert.That(polls[0], Is.EqualTo(first));
        Assert.That(polls[1..], Is.All.LessThanOrEqualTo(known));
    }

    [Test]
    public async Task One_quick_job_among_slow_ones_waits_a_minute_at_most()
    {
        await PollsAsync(600);
        DateTimeOffset start = _time.GetUtcNow();
        await PollsAsync(1);

        Assert.That(_time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromMinutes(1)));
    }

    [Test]
    public async Task A_failure_teaches_nothing()
    {
        await PollsAsync(60, JobStatus.Failure);

        Assert.That(await PollsAsync(1), Is.EqualTo(3));
    }

    [Test]
    public async Task A_job_teaches_nothing_about_another_kind()
    {
        await PollsAsync(0.1, kind: JobKind.Operation);
        await PollsAsync(0.1, kind: JobKind.Export);
        Assert.That(await PollsAsync(60), Is.EqualTo(18), "as if nothing were known of publish jobs");
        Assert.That(await PollsAsync(0.1, kind: JobKind.Export), Is.EqualTo(1), "and they do not make the quick ones wait");
    }

    [Test]
    public async Task One_instance_serves_many_jobs_at_once()
    {
        var polling = new JobPolling(new PollSchedule(TimeSpan.Zero, 1, TimeSpan.Zero, TimeSpan.FromMinutes(1)), TimeProvider.System);
        var jobs = Enumerable.Range(0, 1000).Select(number => Task.Run(() => WaitAsync(polling, Enum.GetValues<JobKind>()[number % 3], $"j{number}")));

        Assert.That((await Task.WhenAll(jobs)).Select(state => state.Id), Is.EqualTo(Enumerable.Range(0, 1000).Select(number => $"j{number}")));
    }

    [Test]
    public async Task Who_waits_for_something_else_than_the_end_asks_soon()
    {
        await PollsAsync(60);
        DateTimeOffset start = _time.GetUtcNow();
        await _polling.WaitAsync(JobKind.Publish, "j", _ => Task.FromResult(State(JobStatus.Registered)), (_, look) => look >= 3, CancellationToken.None);

        Assert.That(_time.GetUtcNow() - start, Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    [Test]
    public void A_job_that_never_ends_is_given_up() =>
        Assert.That(
            () => _polling.WaitAsync(JobKind.Publish, "j7", _ => Task.FromResult(State(JobStatus.Started)), null, CancellationToken.None),
            Throws.InstanceOf<OrgException>().With.Message.StartsWith("The job j7 has not ended after 16 minutes"));

    [Test]
    public void Cancellation_ends_the_wait()
    {
        using var cancellation = new CancellationTokenSource();
        Task<JobState> Ask(CancellationToken cancel)
        {
            cancellation.Cancel();
            return Task.FromResult(State(JobStatus.Started));
        }

        Assert.That(() => _polling.WaitAsync(JobKind.Publish, "j", Ask, null, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static Task<JobState> WaitAsync(JobPolling polling, JobKind kind, string id)
    {
        int looks = 0;
        return polling.WaitAsync(kind, id, Ask, null, CancellationToken.None);

        async Task<JobState> Ask(CancellationToken cancellationToken)
        {
            await Task.Yield();
            return new JobState { Id = id, Status = ++looks < 3 ? JobStatus.Started : JobStatus.Success };
        }
    }

    private static JobState State(JobStatus status) => new() { Id = "j", Status = status };

    private async Task<int> PollsAsync(double seconds, JobStatus end = JobStatus.Success, JobKind kind = JobKind.Publish)
    {
        int polls = 0;
        DateTimeOffset due = _time.GetUtcNow() + TimeSpan.FromSeconds(seconds);
        Task<JobState> Ask(CancellationToken cancellationToken)
        {
            polls++;
            return Task.FromResult(State(_time.GetUtcNow() >= due ? end : JobStatus.Started));
        }

        await _polling.WaitAsync(kind, "j", Ask, null, CancellationToken.None);
        return polls;
    }
}
