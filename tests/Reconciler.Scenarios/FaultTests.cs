using Reconciler.Applying;
using Reconciler.Emulator.Faults;
using Reconciler.Org;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>What a user is told when an org misbehaves; and whatever happened, the next apply finishes the work.</summary>
internal sealed class FaultTests
{
    private const string Listing = "/api/v2/flows";
    private const string Registration = "/api/v2/flows/jobs";

    private Scenario _scenario = null!;

    [SetUp]
    public async Task StartAsync() => _scenario = await Scenario.StartAsync(Projects.Auth());

    [TearDown]
    public async Task StopAsync() => await _scenario.DisposeAsync();

    [Test]
    public async Task A_rate_limit_is_waited_out_as_long_as_the_org_asks()
    {
        Play(new FaultRule { Path = Listing, Nth = 1, Status = 429, RetryAfterSeconds = 41 });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.IsComplete, Is.True);
        Assert.That(_scenario.Org.Waits.Select(wait => (wait.Delay, wait.Cause.Kind)), Is.EqualTo([(TimeSpan.FromSeconds(41), OrgErrorKind.RateLimited)]));
        await IsSettledAsync();
    }

    [Test]
    public async Task A_listing_that_needs_another_permission_does_not_end_the_plan()
    {
        Play(new FaultRule { Path = "/api/v2/routing/queues", Nth = 1, Status = 403 });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.IsComplete, Is.True, run.PlanText + run.ApplyText);
        Assert.That(run.PlanText, Does.Contain("warning RC4022").And.Contain("routing:queue:view"));
        await IsSettledAsync();
    }

    [TestCase("GET", Listing)]
    [TestCase("POST", Registration)]
    [TestCase("PUT", "/uploads/*")]
    public async Task A_service_that_is_unavailable_for_a_moment_is_asked_again(string method, string path)
    {
        Play(new FaultRule { Method = method, Path = path, Nth = 1, Status = 503 });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.IsComplete, Is.True, run.PlanText + run.ApplyText);
        Assert.That(_scenario.Org.Waits, Has.Count.EqualTo(1));
        Assert.That(Versions(), Is.All.EqualTo("1.0"));
        await IsSettledAsync();
    }

    [Test]
    public async Task An_upload_whose_answer_is_lost_is_not_published_twice()
    {
        Play(new FaultRule { Method = "PUT", Path = "/uploads/*", Nth = 1, Connection = ConnectionFault.DropAfterHandling });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.IsComplete, Is.True, run.ApplyText);
        Assert.That(Versions(), Is.All.EqualTo("1.0"));
        Assert.That(run.Wire.Count(entry => entry.Method == "PUT"), Is.EqualTo(4));
        await IsSettledAsync();
    }

    [Test]
    public async Task An_upload_that_never_arrived_is_sent_again()
    {
        Play(new FaultRule { Method = "PUT", Path = "/uploads/*", Nth = 1, Connection = ConnectionFault.DropBeforeHandling });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.IsComplete, Is.True, run.ApplyText);
        Assert.That(Versions(), Is.All.EqualTo("1.0"));
        await IsSettledAsync();
    }

    [Test]
    public async Task A_token_that_expires_midway_costs_one_more_login()
    {
        Play(new FaultRule { Method = "POST", Path = Registration, Nth = 2, ExpireToken = true });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.IsComplete, Is.True, run.ApplyText);
        Assert.That(run.Wire.Count(entry => entry.Path == "/oauth/token"), Is.EqualTo(2));
        Assert.That(Versions(), Is.All.EqualTo("1.0"));
        await IsSettledAsync();
    }

    [Test]
    public async Task A_job_that_fails_without_a_word_is_told_with_what_to_do()
    {
        Play(new FaultRule { Method = "POST", Path = Registration, Nth = 1, Job = JobFault.FailWithoutMessages });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.Steps.Select(step => step.Outcome), Is.EqualTo([StepOutcome.Failed, StepOutcome.Done, StepOutcome.Skipped, StepOutcome.Skipped]));
        Assert.That(run.Applied!.Steps[0].Reason, Does.Contain("gave no reason").And.Contain("open the flow in Architect"));
        await ConvergesAsync();
    }

    [Test]
    public async Task A_registration_whose_answer_is_lost_is_repeated_because_an_unused_job_does_nothing()
    {
        Play(new FaultRule { Method = "POST", Path = Registration, Nth = 1, Connection = ConnectionFault.DropAfterHandling });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.IsComplete, Is.True, run.ApplyText);
        Assert.That(run.Wire.Count(entry => entry.Path == Registration && entry.Method == "POST"), Is.EqualTo(5));
        Assert.That(Versions(), Is.All.EqualTo("1.0"));
        await IsSettledAsync();
    }

    [Test]
    public async Task A_job_that_cannot_be_asked_about_is_not_known_to_be_done_and_the_next_run_finds_it_done()
    {
        Play(new FaultRule { Method = "GET", Path = "/api/v2/flows/jobs/*", Nth = 1, Times = 99, Status = 500 });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.Steps.Select(step => step.Outcome), Is.EqualTo([StepOutcome.Unknown, StepOutcome.Unknown, StepOutcome.Skipped, StepOutcome.Skipped]));
        Assert.That(Unwrapped(run.ApplyText!), Does.Contain("is not known to be done: the org may still work on it (job "));
        _scenario.Org.Emulator.Faults.Clear();
        var plan = await _scenario.PlanAsync();
        Assert.That(Unwrapped(plan.PlanText), Does.Contain("has not ended, or was broken off"));
        var next = await _scenario.ApplyAsync();
        Assert.That(next.Events.Where(entry => entry.Kind == RunEventKind.Note).Select(entry => entry.Detail), Does.Contain("'Closed' of the former run: published"));
        Assert.That(next.Applied?.Count(StepOutcome.Done), Is.EqualTo(2));
        Assert.That(Versions(), Is.All.EqualTo("1.0"));
        await IsSettledAsync();
    }

    [Test]
    public async Task What_architect_could_not_find_is_told_once_with_its_place_and_its_look_up()
    {
        // The queue vanishes after the plan has looked for it.
        Play(new FaultRule { Method = "POST", Path = Registration, Nth = 1, Job = JobFault.Fail, JobMessages = ["The queue 'Support' was not found.", "Action 'Authenticate' is wrong."] });
        _scenario.Project.Write("manifests/shared-auth.yaml", "");
        foreach (var caller in new[] { "sales", "closed" })
        {
            _scenario.Project.Write($"manifests/{caller}.yaml", "");
        }

        _scenario.Project.Write("manifests/support.yaml", """
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata: { name: Calls }
            spec:
              steps:
                - transferToAcd: Support
                - name: Authenticate
                  disconnect:
            """);
        var run = await _scenario.ApplyAsync();

        Assert.That(run.ApplyText, Does.Contain("· manifests/support.yaml:6:22: The queue 'Support' was not found.").And.Contain("· manifests/support.yaml:7:13: Action 'Authenticate' is wrong."));
    }

    [TestCase("{\"entities\": [", "application/json", "JSON")]
    [TestCase("<html><body>Sign in</body></html>", "text/html", "proxy")]
    [TestCase("[]", "application/json", "region")]
    public async Task An_answer_that_is_none_of_the_api_stops_the_run_before_it_writes(string body, string contentType, string told)
    {
        Play(new FaultRule { Path = Listing, Nth = 1, Status = 200, Body = body, ContentType = contentType });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.PlanText, Does.StartWith("error: GET /api/v2/flows").And.Contain(told));
        Assert.That(run.Writes, Is.Empty);
        await ConvergesAsync();
    }

    [TestCase(JobFault.Fail, "the service is busy")]
    [TestCase(JobFault.FailWithoutMessages, "the org gives no reason")]
    public async Task An_export_that_fails_stops_the_run_before_it_writes(JobFault fault, string told)
    {
        await _scenario.ApplyAsync();
        _scenario.Project.Edit("manifests/support.yaml", "Welcome", "Hello, and welcome");
        Play(new FaultRule { Method = "POST", Path = "/api/v2/flows/export/jobs", Nth = 1, Job = fault, JobMessages = ["the service is busy"] });
        var run = await _scenario.ApplyAsync();
        var next = await _scenario.ApplyAsync();

        Assert.That(run.PlanText.ReplaceLineEndings(" "), Does.StartWith("error: The export of 'Support' failed").And.Contain(told).And.Contain("run the command again"));
        Assert.That(run.Writes, Is.Empty);
        Assert.That(next.Applied?.IsComplete, Is.True);
        await IsSettledAsync();
    }

    [Test]
    public async Task A_listing_that_fails_after_the_work_does_not_make_the_work_look_failed()
    {
        Play(new FaultRule { Method = "GET", Path = Listing, Nth = 6, Times = 99, Status = 403 });
        var run = await _scenario.ApplyAsync();

        Assert.That(run.Applied?.IsComplete, Is.True);
        Assert.That(run.Events[^2], Has.Property("Kind").EqualTo(RunEventKind.Note).And.Property("Detail").Contains("the versions could not be read"));
        _scenario.Org.Emulator.Faults.Clear();
        await IsSettledAsync();
    }

    private void Play(FaultRule fault) => _scenario.Org.Emulator.Faults.Add(fault);

    // Reports are wrapped where a terminal ends.
    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IEnumerable<string?> Versions() => _scenario.Org.Emulator.Org.Flows.Select(flow => flow.PublishedVersion);

    private async Task ConvergesAsync()
    {
        var run = await _scenario.ApplyAsync();
        Assert.That(run.Applied?.IsComplete, Is.True, run.PlanText + run.ApplyText);
        Assert.That(Versions().ToArray(), Has.Length.EqualTo(4).And.All.EqualTo("1.0"));
        await IsSettledAsync();
    }

    private async Task IsSettledAsync()
    {
        var plan = await _scenario.PlanAsync();
        var apply = await _scenario.ApplyAsync();
        Assert.That(plan.Planned?.Plan.HasChanges, Is.False, plan.PlanText);
        Assert.That(apply.Writes, Is.Empty);
    }
}
