using Reconciler.Language.Flows;
using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Resilience;

internal sealed class ResilientOrgTests
{
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromHours(2);

    private readonly PublishJob _job = new("job", new Uri("https://s3.example/"), new Dictionary<string, string>());

    [TestCase(429)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    public async Task A_read_is_repeated_after_a_passing_status(int status)
    {
        var inner = new ScriptedOrg(Refusal(status), Refusal(status));
        await ListAsync(Wrap(inner));

        Assert.That(inner.Calls, Is.EqualTo(3));
    }

    private static IEnumerable<TestCaseData> OtherReads()
    {
        yield return new TestCaseData((IOrg org) => (Task)org.GetFlowAsync("f1", CancellationToken.None)).SetArgDisplayNames("a flow");
        yield return new TestCaseData((IOrg org) => (Task)org.GetDependencyIndexAsync(CancellationToken.None)).SetArgDisplayNames("the dependency index");
        yield return new TestCaseData((IOrg org) => (Task)org.ListConsumersAsync("f1", "commonmodule", 1, CancellationToken.None)).SetArgDisplayNames("callers");
        yield return new TestCaseData((IOrg org) => (Task)org.ListEntitiesAsync(OrgEntityKind.Skill, 1, CancellationToken.None)).SetArgDisplayNames("named things");
    }

    [TestCaseSource(nameof(OtherReads))]
    public async Task Other_reads_are_repeated_too(Func<IOrg, Task> readAsync)
    {
        var inner = new ScriptedOrg(Refusal(503));
        await readAsync(Wrap(inner));

        Assert.That(inner.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task A_read_is_repeated_when_the_database_is_too_busy()
    {
        var inner = new ScriptedOrg(Refusal(500, code: "architect.database.throughput.exceeded"));
        await ListAsync(Wrap(inner));

        Assert.That(inner.Calls, Is.EqualTo(2));
    }

    [TestCase(400)]
    [TestCase(403)]
    [TestCase(404)]
    [TestCase(409)]
    [TestCase(500)]
    public void Other_refusals_are_final(int status)
    {
        var inner = new ScriptedOrg(Refusal(status));

        Assert.That(() => ListAsync(Wrap(inner)), Throws.InstanceOf<OrgException>().With.Property("Status").EqualTo(status));
        Assert.That(inner.Calls, Is.EqualTo(1));
    }

    [Test]
    public void Attempts_are_bounded_and_the_last_failure_comes_out()
    {
        var inner = new ScriptedOrg([.. Enumerable.Range(0, 20).Select(_ => Refusal(503))]);

        Assert.That(() => ListAsync(Wrap(inner)), Throws.InstanceOf<OrgException>().With.Property("Status").EqualTo(503));
        Assert.That(inner.Calls, Is.EqualTo(8));
    }

    [Test]
    public void A_host_that_cannot_be_reached_is_given_up_sooner()
    {
        var inner = new ScriptedOrg([.. Enumerable.Range(0, 20).Select(_ => new OrgException(OrgErrorKind.Unreachable, "refused"))]);

        Assert.That(() => ListAsync(Wrap(inner)), Throws.InstanceOf<OrgException>().With.Message.EqualTo("refused"));
        Assert.That(inner.Calls, Is.EqualTo(4));
    }

    [Test]
    public void One_attempt_means_no_repeat()
    {
        var inner = new ScriptedOrg(Refusal(503));

        Assert.That(() => ListAsync(Wrap(inner, new ResilienceOptions { MaxAttempts = 1 })), Throws.InstanceOf<OrgException>());
        Assert.That(inner.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task Retry_after_is_obeyed_in_full_and_told()
    {
        var waits = new List<OrgWait>();
        var time = new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) };
        DateTimeOffset start = time.GetUtcNow();
        OrgException refusal = Refusal(429, retryAfter: TimeSpan.FromSeconds(600));
        await ListAsync(Wrap(new ScriptedOrg(refusal), Patient with { OnWait = waits.Add }, time));

        Assert.That(waits, Is.EqualTo(new[] { new OrgWait("list flows", TimeSpan.FromSeconds(600), 1, 8, refusal) }));
        Assert.That(time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(600)));
    }

    [Test]
    public async Task Calls_refused_together_do_not_come_back_together()
    {
        var waits = new List<OrgWait>();
        await ListAsync(Wrap(new ScriptedOrg(Refusal(429, retryAfter: TimeSpan.FromSeconds(10))), Patient with { OnWait = waits.Add }, random: () => 0.5));

        Assert.That(waits.Single().Delay, Is.EqualTo(TimeSpan.FromSeconds(10.5)));
    }

    [Test]
    public void A_wait_of_more_than_a_day_is_a_refusal()
    {
        var inner = new ScriptedOrg(Refusal(429, retryAfter: TimeSpan.FromDays(2)));

        Assert.That(() => ListAsync(Wrap(inner)), Throws.InstanceOf<OrgException>());
        Assert.That(inner.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task Waits_grow_up_to_the_longest()
    {
        var waits = new List<OrgWait>();
        var inner = new ScriptedOrg([.. Enumerable.Range(0, 7).Select(_ => Refusal(503))]);
        await ListAsync(Wrap(inner, Patient with { OnWait = waits.Add }, random: () => 0.5));

        Assert.That(waits.Select(wait => wait.Delay), Is.Ordered);
        Assert.That(waits.Select(wait => wait.Delay), Is.All.LessThanOrEqualTo(Patient.MaxDelay));
        Assert.That(waits.Select(wait => wait.Attempt), Is.EqualTo(Enumerable.Range(1, 7)));
    }

    [Test]
    public async Task A_refused_token_is_tried_again_at_once_and_once()
    {
        var waits = new List<OrgWait>();
        var inner = new ScriptedOrg(Refusal(401));
        await ListAsync(Wrap(inner, Patient with { OnWait = waits.Add }));

        Assert.That((inner.Calls, waits.Count), Is.EqualTo((2, 0)));
    }

    [Test]
    public void A_token_refused_twice_is_final_whatever_came_between()
    {
        var inner = new ScriptedOrg(Refusal(401), Refusal(503), Refusal(401));

        Assert.That(() => ListAsync(Wrap(inner)), Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Unauthorized));
        Assert.That(inner.Calls, Is.EqualTo(3));
    }

    [TestCase(401, 2)]
    [TestCase(429, 2)]
    [TestCase(503, 2)]
    [TestCase(500, 1)]
    [TestCase(502, 1)]
    [TestCase(504, 1)]
    public async Task A_publish_job_is_registered_again_only_when_it_was_refused_beforehand(int status, int calls)
    {
        var inner = new ScriptedOrg(Refusal(status));
        await IgnoreAsync(Wrap(inner).CreatePublishJobAsync(CancellationToken.None));

        Assert.That(inner.Calls, Is.EqualTo(calls));
    }

    [TestCase(429, 2)]
    [TestCase(500, 2)]
    [TestCase(503, 2)]
    [TestCase(502, 1)]
    [TestCase(504, 1)]
    [TestCase(403, 1)]
    [TestCase(409, 1)]
    public async Task An_upload_is_repeated_only_when_the_storage_said_no(int status, int calls)
    {
        var inner = new ScriptedOrg(Refusal(status));
        await IgnoreAsync(Wrap(inner).UploadAsync(_job, "x", CancellationToken.None));

        Assert.That(inner.Calls, Is.EqualTo(calls));
    }

    [Test]
    public void A_write_whose_answer_was_lost_is_not_repeated_and_says_so()
    {
        var inner = new ScriptedOrg(Lost(), Lost());
        ResilientOrg org = Wrap(inner);

        Assert.That(() => org.CreatePublishJobAsync(CancellationToken.None), AnswerLost);
        Assert.That(() => org.UploadAsync(_job, "x", CancellationToken.None), AnswerLost);
        Assert.That(inner.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task A_harmless_call_whose_answer_was_lost_is_repeated()
    {
        var inner = new ScriptedOrg(Lost(), Lost());
        await Wrap(inner).CreateExportJobAsync([new ExportRequest("f", "1.0", "f")], CancellationToken.None);

        Assert.That(inner.Calls, Is.EqualTo(3));
    }

    [Test]
    public async Task A_call_that_was_never_sent_is_repeated_whatever_it_is()
    {
        var inner = new ScriptedOrg(new OrgException(OrgErrorKind.Unreachable, "refused"), new OrgException(OrgErrorKind.Timeout, "no connection"));
        await Wrap(inner).UploadAsync(_job, "x", CancellationToken.None);

        Assert.That(inner.Calls, Is.EqualTo(3));
    }

    [Test]
    public void A_protocol_error_is_not_repeated()
    {
        var inner = new ScriptedOrg(new OrgException(OrgErrorKind.Protocol, "HTML") { AnswerLost = true });

        Assert.That(() => ListAsync(Wrap(inner)), Throws.InstanceOf<OrgException>());
        Assert.That(inner.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task An_attempt_without_answer_times_out()
    {
        var time = new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) };
        var inner = new ScriptedOrg
        {
            OnCall = async cancellationToken =>
            {
                time.Advance(AttemptTimeout);
                await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken);
            },
        };
        ResilientOrg org = Wrap(inner, Patient with { MaxAttempts = 3 }, time);

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ListAsync(org)))!;
        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Timeout, true)));
        Assert.That(error.Message, Is.EqualTo("Could not list flows: the scripted org did not answer in 7200 s; try again later"));
        Assert.That(inner.Calls, Is.EqualTo(3));
    }

    [Test]
    public void Cancellation_ends_a_wait()
    {
        using var cancellation = new CancellationTokenSource();
        var inner = new ScriptedOrg(Refusal(503), Refusal(503));
        ResilientOrg org = Wrap(inner, Patient with { OnWait = _ => cancellation.Cancel() }, new ManualTimeProvider());

        Assert.That(() => org.ListFlowsAsync(new FlowQuery(), 1, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(inner.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task The_transport_is_disposed_with_it()
    {
        var inner = new ScriptedOrg();
        await Wrap(inner).DisposeAsync();

        Assert.That(inner.IsDisposed, Is.True);
    }

    private static ResilienceOptions Patient { get; } = new() { AttemptTimeout = AttemptTimeout };

    private static NUnit.Framework.Constraints.EqualConstraint AnswerLost => Throws.InstanceOf<OrgException>().With.Property("AnswerLost").EqualTo(true);

    private static ResilientOrg Wrap(ScriptedOrg inner, ResilienceOptions? options = null, ManualTimeProvider? time = null, Func<double>? random = null) =>
        new(inner, options ?? Patient, time ?? new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) }, random ?? (() => 0));

    private static Task ListAsync(ResilientOrg org) => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None);

    private static async Task IgnoreAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (OrgException final)
        {
            Assert.That(final.Status, Is.Not.Null);
        }
    }

    private static OrgException Refusal(int status, string? code = null, TimeSpan? retryAfter = null) =>
        new(Reconciler.Org.Http.StatusKinds.Of(status, code), $"refused with {status}") { Status = status, Code = code, RetryAfter = retryAfter };

    private static OrgException Lost() => new(OrgErrorKind.Unreachable, "lost") { AnswerLost = true };
}
