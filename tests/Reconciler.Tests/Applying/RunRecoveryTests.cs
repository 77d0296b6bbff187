using System.Collections.Concurrent;
using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RunRecoveryTests
{
    private readonly TemporaryFolder _project = new();
    private readonly ManualTimeProvider _time = new() { SkipsWaitsBelow = TimeSpan.FromHours(1) };
    private readonly ConcurrentQueue<RunEvent> _notes = new();

    [TearDown]
    public void Clean() => _project.Dispose();

    [Test]
    public async Task A_job_that_runs_is_waited_for_and_then_settled_for_good()
    {
        var looks = 0;
        var org = new PublishingOrg { State = (id, _) => new JobState { Id = id, Status = looks++ < 5 ? JobStatus.Started : JobStatus.Success } };
        Leave(RunEventKind.Registered, RunEventKind.Uploaded);

        await RecoverAsync(org);
        await RecoverAsync(org);

        Assert.That(looks, Is.EqualTo(6));
        Assert.That(_notes.Select(note => note.Detail), Is.EqualTo(new[]
        {
            "a former run left 'Sales' without an end (job job1); looking what became of it", "'Sales' of the former run: published",
        }));
        Assert.That(await OpenAsync(), Is.Zero);
    }

    [Test]
    public async Task A_job_that_failed_is_settled_with_what_it_said()
    {
        var org = new PublishingOrg { State = (id, _) => new JobState { Id = id, Status = JobStatus.Failure, Messages = [new JobMessage(JobMessageSeverity.Error, "The PIN 1234-5678 is wrong.")] } };
        var journal = Leave(RunEventKind.Registered, RunEventKind.Uploaded);

        await RecoverAsync(org, secret: "1234-5678");

        Assert.That(await File.ReadAllTextAsync(journal), Does.Contain("The PIN (secret) is wrong.").And.Not.Contain("1234-5678"));
        Assert.That(await OpenAsync(), Is.Zero);
    }

    [Test]
    public async Task A_job_that_nothing_was_uploaded_to_is_left_alone()
    {
        var org = new PublishingOrg();
        Leave(RunEventKind.Registered);

        await RecoverAsync(org);

        Assert.That(org.Calls, Has.All.EqualTo("poll job1 Registered"));
        Assert.That(_notes.Last().Detail, Is.EqualTo("'Sales' of the former run: nothing was uploaded, so nothing was published"));
        Assert.That(await OpenAsync(), Is.Zero);
    }

    [Test]
    public async Task A_job_whose_upload_arrives_late_is_seen_at_a_later_look()
    {
        var looks = 0;
        var org = new PublishingOrg { State = (id, _) => new JobState { Id = id, Status = looks++ < 2 ? JobStatus.Registered : JobStatus.Success } };
        Leave(RunEventKind.Registered);

        await RecoverAsync(org);

        Assert.That(_notes.Last().Detail, Is.EqualTo("'Sales' of the former run: published"));
    }

    [Test]
    public async Task A_job_that_is_older_than_any_job_is_looked_at_once_and_given_up()
    {
        var org = new PublishingOrg { State = (id, _) => new JobState { Id = id, Status = JobStatus.Started } };
        Leave(RunEventKind.Registered, RunEventKind.Uploaded, RunEventKind.Unknown);
        _time.Advance(TimeSpan.FromMinutes(17));

        await RecoverAsync(org);

        Assert.That(org.Calls, Has.Count.EqualTo(1));
        Assert.That(_notes.Last().Detail, Does.Contain("has not ended in 16 minutes").And.Contain("look at the flow in Architect"));
        Assert.That(await OpenAsync(), Is.Zero);
    }

    [Test]
    public async Task A_job_that_the_org_forgot_is_given_up()
    {
        var org = new PublishingOrg { State = (_, _) => throw new OrgException(OrgErrorKind.NotFound, "no such job") };
        Leave(RunEventKind.Registered, RunEventKind.Uploaded);

        await RecoverAsync(org);

        Assert.That(_notes.Last().Detail, Does.EndWith("the org does not know the job any more"));
    }

    [Test]
    public async Task An_org_that_cannot_be_asked_ends_the_run_and_the_next_one_asks_again()
    {
        var org = new PublishingOrg { State = (_, _) => throw new OrgException(OrgErrorKind.Unreachable, "down") };
        Leave(RunEventKind.Registered, RunEventKind.Uploaded);

        Assert.That(() => RecoverAsync(org), Throws.InstanceOf<OrgException>());
        Assert.That(await OpenAsync(), Is.EqualTo(1));
        await RecoverAsync(new PublishingOrg { State = (id, _) => new JobState { Id = id, Status = JobStatus.Success } });
        Assert.That(await OpenAsync(), Is.Zero);
    }

    [Test]
    public async Task A_damaged_journal_is_kept_aside_and_named_and_its_jobs_are_looked_at()
    {
        var org = new PublishingOrg { State = (id, _) => new JobState { Id = id, Status = JobStatus.Success } };
        var journal = Leave(RunEventKind.Registered, RunEventKind.Uploaded);
        await File.AppendAllTextAsync(journal, "garbage\n");

        await RecoverAsync(org);

        Assert.That(org.Calls, Is.EqualTo(new[] { "poll job1 Success" }));
        Assert.That(_notes.Last().Detail, Does.Contain($".reconciler/runs/{Path.GetFileName(journal)}.damaged").And.Contain("is damaged"));
        Assert.That((File.Exists(journal), File.Exists($"{journal}.damaged")), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task Without_a_former_run_no_call_is_made()
    {
        var org = new PublishingOrg();
        await RecoverAsync(org);

        Assert.That(org.Calls, Is.Empty);
        Assert.That(_notes, Is.Empty);
    }

    [Test]
    public async Task A_plan_is_told_of_what_may_still_be_published()
    {
        Leave(RunEventKind.Registered, RunEventKind.Uploaded);

        Assert.That(
            await FormerRunNotes.OfAsync(_project.FullName, new PublishingOrg().Identity, CancellationToken.None),
            Is.EqualTo(new[] { "The apply of 2026-08-01 12:00:00 UTC has not ended, or was broken off: the org may still publish 'Sales'. This plan does not know; the next apply waits for them before it plans." }));
    }

    private string Leave(params RunEventKind[] kinds)
    {
        using var journal = new JournalFolder(_project.FullName, new PublishingOrg().Identity).Create(_time);
        journal.Write(RunEvent.Began(Steps.Plan(), _time.GetUtcNow()));
        foreach (var kind in kinds)
        {
            journal.Write(new RunEvent(_time.GetUtcNow(), kind, new FlowKey("inboundcall", "Sales"), PlanAction.Create, null) { Job = "job1" });
        }

        return journal.Path;
    }

    private Task RecoverAsync(PublishingOrg org, string? secret = null)
    {
        var secrets = new SecretSet();
        secrets.Add(secret);
        return new RunRecovery(org, PollSchedule.Default, _time, secrets, _notes.Enqueue).RecoverAsync(_project.FullName, CancellationToken.None);
    }

    private async Task<int> OpenAsync()
        => (await new JournalFolder(_project.FullName, new PublishingOrg().Identity).NewestAsync(CancellationToken.None))?.Jobs.Count ?? 0;
}
