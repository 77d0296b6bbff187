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
    public async Task Who_waits_for_something_else_than_the_end_asks_soon()
    {
        await PollsAsync(60);
        DateTimeOffset start = _time.GetUtcNow();
        await _polling.WaitAsync("j", _ => Task.FromResult(State(JobStatus.Registered)), (_, look) => look >= 3, CancellationToken.None);

        Assert.That(_time.GetUtcNow() - start, Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    [Test]
    public void A_job_that_never_ends_is_given_up() =>
        Assert.That(
            () => _polling.WaitAsync("j7", _ => Task.FromResult(State(JobStatus.Started)), null, CancellationToken.None),
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

        Assert.That(() => _polling.WaitAsync("j", Ask, null, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static JobState State(JobStatus status) => new() { Id = "j", Status = status };

    private async Task<int> PollsAsync(double seconds, JobStatus end = JobStatus.Success)
    {
        int polls = 0;
        DateTimeOffset due = _time.GetUtcNow() + TimeSpan.FromSeconds(seconds);
        Task<JobState> Ask(CancellationToken cancellationToken)
        {
            polls++;
            return Task.FromResult(State(_time.GetUtcNow() >= due ? end : JobStatus.Started));
        }

        await _polling.WaitAsync("j", Ask, null, CancellationToken.None);
        return polls;
    }
}
