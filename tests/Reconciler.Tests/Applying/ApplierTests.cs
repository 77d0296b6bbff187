using System.Collections.Concurrent;
using Reconciler.Applying;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

internal sealed class ApplierTests
{
    private readonly ConcurrentQueue<RunEvent> _events = new();

    [SetUp]
    public void ForgetEvents() => _events.Clear();

    [Test]
    public async Task A_flow_is_published_after_what_it_needs()
    {
        var org = new PublishingOrg();

        var result = await ApplyAsync(org, [Step("A"), Step("B", "A"), Step("C", "B")]);

        Assert.That(result.Steps.Select(step => (step.Step.Key.Name, step.Outcome)), Is.EqualTo(new[] { ("A", StepOutcome.Done), ("B", StepOutcome.Done), ("C", StepOutcome.Done) }));
        Assert.That(Uploads(org), Is.EqualTo(new[] { "A", "B", "C" }));
        Assert.That(result.IsComplete, Is.True);
        Assert.That(_events.Select(e => $"{e.Kind} {e.Flow} {e.Job}").Take(5), Is.EqualTo(new[]
        {
            "Started inboundcall/A ", "Registered inboundcall/A job1", "Uploaded inboundcall/A job1", "Done inboundcall/A job1", "Started inboundcall/B ",
        }));
    }

    [TestCase(1)]
    [TestCase(3)]
    public async Task No_more_flows_are_published_at_once_than_chosen(int concurrency)
    {
        var meeting = new Meeting(concurrency);
        var org = new PublishingOrg { OnUpload = (_, _, _) => meeting.ArriveAsync() };

        await ApplyAsync(org, [.. Enumerable.Range(0, 9).Select(i => Step($"F{i}"))], concurrency).WaitAsync(HangGuard.Limit);

        Assert.That(org.MostAtOnce, Is.EqualTo(concurrency));
    }

    [Test]
    public async Task A_failed_step_skips_its_dependents_and_the_rest_goes_on()
    {
        var org = new PublishingOrg
        {
            OnUpload = (_, yaml, _) => yaml.Contains("name: A\n", StringComparison.Ordinal) ? throw new OrgException(OrgErrorKind.Refused, "The org refused it.") : Task.CompletedTask,
        };

        var result = await ApplyAsync(org, [Step("A"), Step("B", "A"), Step("C", "B"), Step("D")]);

        Assert.That(result.Steps.Select(step => $"{step.Step.Key.Name} {step.Outcome}: {step.Reason}"), Is.EqualTo(new[]
        {
            "A Failed: The org refused it.",
            "B Skipped: it needs 'A', which failed",
            "C Skipped: it needs 'B', which was not done",
            "D Done: ",
        }));
        Assert.That(result.IsComplete, Is.False);
    }

    [Test]
    public async Task The_messages_of_a_failed_job_are_kept()
    {
        var org = new PublishingOrg { State = (id, _) => new JobState { Id = id, Status = JobStatus.Failure, Messages = [new JobMessage(JobMessageSeverity.Error, "No queue 'X'.")] } };

        var step = (await ApplyAsync(org, [Step("A")])).Steps.Single();

        Assert.That((step.Outcome, step.Reason), Is.EqualTo((StepOutcome.Failed, "Architect refused the flow")));
        Assert.That(step.Messages.Select(message => (message.Severity, message.Text)), Is.EqualTo(new[] { (JobMessageSeverity.Error, "No queue 'X'.") }));
    }

    [Test]
    public async Task Unchanged_and_blocked_steps_are_not_sent()
    {
        var org = new PublishingOrg();
        var blocked = Step("B") with { Action = PlanAction.Blocked, Reasons = ["locked"] };

        var result = await ApplyAsync(org, [Step("A") with { Action = PlanAction.Unchanged }, blocked, Step("C", "A"), Step("D", "B")]);

        Assert.That(result.Steps.Select(step => $"{step.Outcome}: {step.Reason}"), Is.EqualTo(new[] { "Unchanged: ", "Blocked: locked", "Done: ", "Skipped: it needs 'B', which is blocked" }));
        Assert.That(Uploads(org), Is.EqualTo(new[] { "C" }));
    }

    [Test]
    public async Task After_a_stop_nothing_new_is_started_and_what_runs_is_waited_for()
    {
        using var stop = new CancellationTokenSource();
        var org = new PublishingOrg { OnUpload = (_, _, _) => stop.CancelAsync() };

        var result = await ApplyAsync(org, [Step("A"), Step("B", "A"), Step("C")], concurrency: 1, stop: stop.Token);

        Assert.That(result.Count(StepOutcome.Done), Is.EqualTo(1));
        Assert.That(result.Count(StepOutcome.NotStarted), Is.EqualTo(2));
        Assert.That(Uploads(org).Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_cancelled_wait_says_that_the_flow_may_still_be_published()
    {
        using var cancel = new CancellationTokenSource();
        var org = new PublishingOrg { OnUpload = (_, _, _) => cancel.CancelAsync() };

        var step = (await ApplyAsync(org, [Step("A")], cancel: cancel.Token)).Steps.Single();

        Assert.That((step.Outcome, step.JobId), Is.EqualTo((StepOutcome.Unknown, "job1")));
        Assert.That(step.Reason, Does.Contain("the org may still work on it (job job1)").And.Contain("run apply again"));
    }

    [Test]
    public async Task An_upload_that_never_arrived_is_repeated_once()
    {
        var org = new PublishingOrg
        {
            OnUpload = (_, _, before) => before == 0 ? throw Lost() : Task.CompletedTask,
            State = (id, uploads) => new JobState { Id = id, Status = uploads > 1 ? JobStatus.Success : JobStatus.Registered },
        };

        Assert.That((await ApplyAsync(org, [Step("A")])).IsComplete, Is.True);
        Assert.That(Uploads(org), Is.EqualTo(new[] { "A", "A" }));
    }

    [TestCase(JobStatus.Started)]
    [TestCase(JobStatus.Success)]
    public async Task An_upload_whose_answer_was_lost_is_not_repeated_when_the_job_runs(JobStatus seen)
    {
        var looks = 0;
        var org = new PublishingOrg
        {
            OnUpload = (_, _, _) => throw Lost(),
            State = (id, _) => new JobState { Id = id, Status = looks++ == 0 ? seen : JobStatus.Success },
        };

        Assert.That((await ApplyAsync(org, [Step("A")])).IsComplete, Is.True);
        Assert.That(Uploads(org), Is.EqualTo(new[] { "A" }));
    }

    [Test]
    public async Task An_upload_that_was_refused_is_not_repeated()
    {
        var org = new PublishingOrg { OnUpload = (_, _, _) => throw new OrgException(OrgErrorKind.Refused, "no") };

        await ApplyAsync(org, [Step("A")]);

        Assert.That(Uploads(org), Is.EqualTo(new[] { "A" }));
    }

    [Test]
    public async Task The_marker_is_the_last_line_of_what_is_sent()
    {
        string? sent = null;
        var org = new PublishingOrg
        {
            OnUpload = (_, yaml, _) =>
            {
                sent = yaml;
                return Task.CompletedTask;
            },
        };
        var flow = Flow("A");

        await ApplyAsync(org, [Step("A")]);

        var document = FlowText.Read(sent!);
        Assert.That(Marker.Find(document.Body.Text("description")), Is.EqualTo(new Marker("demo", "manifests/a.yaml", flow.Document.Hash)));
        Assert.That(document.Hash, Is.EqualTo(flow.Document.Hash));
    }

    [Test]
    public async Task Versions_are_read_with_one_listing()
    {
        var org = new PublishingOrg { AfterPublishing = { LiveFlows.Flow(new FlowKey("inboundcall", "A"), "4.0"), LiveFlows.Flow(new FlowKey("inboundcall", "B"), "2.0") } };

        var result = await ApplyAsync(org, [Step("A"), Step("B")]);

        Assert.That(result.Steps.Select(step => step.Version), Is.EqualTo(new[] { "4.0", "2.0" }));
        Assert.That(org.Calls.Count(call => call == "list flows"), Is.EqualTo(1));
        Assert.That(_events.Where(e => e.Kind == RunEventKind.Confirmed).Select(e => $"{e.Flow} {e.Version}"), Is.EqualTo(new[] { "inboundcall/A 4.0", "inboundcall/B 2.0" }));
    }

    [Test]
    public async Task A_plan_without_work_makes_no_call()
    {
        var org = new PublishingOrg();

        await ApplyAsync(org, [Step("A") with { Action = PlanAction.Unchanged }]);

        Assert.That(org.Calls, Is.Empty);
    }

    private static OrgException Lost() => new(OrgErrorKind.Unreachable, "The connection broke.") { AnswerLost = true };

    private static IEnumerable<string> Uploads(PublishingOrg org) => org.Calls.Where(call => call.StartsWith("upload", StringComparison.Ordinal)).Select(call => call.Split(' ')[2]);

    private static CompiledFlow Flow(string name)
        => ManifestCompiler.Flow($"apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: {{ name: {name}, description: About. }}\nspec: {{ steps: [] }}");

    private static PlanStep Step(string name, params string[] needs) => new()
    {
        Key = new FlowKey("inboundcall", name),
        Action = PlanAction.Create,
        Manifest = "manifests/a.yaml",
        DesiredHash = "",
        DependsOn = [.. needs.Select(need => new FlowKey("inboundcall", need))],
    };

    private async Task<ApplyResult> ApplyAsync(PublishingOrg org, PlanStep[] steps, int concurrency = 4, CancellationToken stop = default, CancellationToken cancel = default)
    {
        var plan = new Plan { Project = "demo", Environment = "dev", Org = "the org", Steps = steps };
        var publications = steps.ToDictionary(step => step.Key, step => Publication.Of(Flow(step.Key.Name), Flow(step.Key.Name).Document, plan.Project));
        var time = new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) };
        var options = new ApplyOptions { Concurrency = concurrency, MostConcurrency = concurrency };
        return await new Applier(org, new JobPolling(options.Polling, time), options, time, _events.Enqueue).ApplyAsync(plan, publications, stop, cancel);
    }
}
