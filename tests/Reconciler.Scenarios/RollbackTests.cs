using Reconciler.Emulator.Control;
using Reconciler.Emulator.Faults;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>An earlier version is published again, also for what copies it; and the plan afterwards tells the truth about it.</summary>
internal sealed class RollbackTests
{
    private const string SharedFlow = "Shared Auth Logic";

    private Scenario _scenario = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _scenario = await Scenario.StartAsync(Projects.Auth());
        Assert.That((await _scenario.ApplyAsync()).Applied?.IsComplete, Is.True);
    }

    [TearDown]
    public async Task StopAsync() => await _scenario.DisposeAsync();

    [Test]
    public async Task The_former_version_is_published_again_and_told_with_what_it_undoes()
    {
        await ChangeAndApplyAsync();
        var run = await _scenario.RollBackAsync("Closed");

        Assert.That(run.PlanText, Is.EqualTo("""
              ↶ restore    call flow 'Closed', version 2.0
                           publishes version 1.0 again, published by Reconciler at
                           2026-08-01 12:01:00 UTC
                           undoes version 2.0, published by Reconciler at 2026-08-01
                           12:02:00 UTC
                  task Main › playAudio › audio
                    - "We are closed. Please call again on Monday."
                    + "We are closed. Please call again tomorrow."

            Plan: 1 to restore.

            """));
        Assert.That(run.ApplyText, Does.StartWith("  ✓ call flow 'Closed' restored, version 3.0\n"));
        Assert.That(Content("Closed"), Does.Contain("tomorrow"));
    }

    [Test]
    public async Task What_was_undone_is_planned_again_until_the_manifest_is_taken_back_too()
    {
        await ChangeAndApplyAsync();
        await _scenario.RollBackAsync("Closed");
        var forward = await _scenario.PlanAsync();
        Assert.That(forward.PlanText, Does.Contain("~ update     call flow 'Closed', version 3.0").And.Contain("+ \"We are closed. Please call again on Monday.\""));

        _scenario.Project.Edit("manifests/closed.yaml", "on Monday", "tomorrow");
        var settled = await _scenario.PlanAsync();
        Assert.That(settled.PlanText, Does.StartWith("No changes"));
        Assert.That(settled.Wire, Has.Count.EqualTo(2), "the marker tells that this content was published");
    }

    [Test]
    public async Task A_version_of_a_person_is_not_taken_for_the_manifests_afterwards()
    {
        _scenario.Org.Emulator.Org.PublishAs("Ann", Content("Closed").Replace("tomorrow", "some day", StringComparison.Ordinal));
        await ChangeAndApplyAsync();
        var run = await _scenario.RollBackAsync("inboundcall/Closed", "2");
        _scenario.Project.Edit("manifests/closed.yaml", "on Monday", "tomorrow");

        Assert.That(Unwrapped(run.PlanText), Does.Contain("publishes version 2.0 again, published by Ann"));
        Assert.That((await _scenario.PlanAsync()).PlanText, Does.Contain("- \"We are closed. Please call again some day.\""));
    }

    [Test]
    public async Task The_callers_of_a_shared_flow_get_the_restored_copy()
    {
        _scenario.Project.Edit("manifests/shared-auth.yaml", "'\"failure\"'", "'\"refused\"'");
        await _scenario.ApplyAsync();
        var run = await _scenario.RollBackAsync(SharedFlow);

        Assert.That(run.Applied?.Steps.Select(step => $"{step.Step.Action} {step.Step.Key.Name} {step.Version}"), Is.EqualTo(new[] { $"Restore {SharedFlow} 3.0", "Republish Sales 3.0", "Republish Support 3.0" }), run.PlanText);
        Assert.That(Flow("Sales").Modules[SharedFlow].Version, Is.EqualTo("3.0"));
        Assert.That(Flow("Sales").Description, Does.Contain("project=auth"));
    }

    [Test]
    public async Task A_rollback_to_a_version_can_be_repeated_and_finishes_what_was_broken_off()
    {
        _scenario.Project.Edit("manifests/shared-auth.yaml", "'\"failure\"'", "'\"refused\"'");
        await _scenario.ApplyAsync();
        _scenario.Org.Emulator.Faults.Add(new FaultRule { Method = "POST", Path = "/api/v2/flows/jobs", Nth = 3, Job = JobFault.Fail, JobMessages = ["Archy is not well."] });
        var broken = await _scenario.RollBackAsync(SharedFlow, "1.0");
        var finished = await _scenario.RollBackAsync(SharedFlow, "1.0");
        var repeated = await _scenario.RollBackAsync(SharedFlow, "1.0");

        Assert.That(broken.Applied?.Count(Reconciler.Applying.StepOutcome.Failed), Is.EqualTo(1));
        Assert.That(finished.Applied?.Steps.Select(step => $"{step.Step.Key.Name} {step.Outcome}"), Is.EqualTo(new[] { $"{SharedFlow} Unchanged", "Support Done" }), finished.PlanText);
        Assert.That(Flow("Support").Modules[SharedFlow].Version, Is.EqualTo("3.0"));
        Assert.That(repeated.PlanText, Is.EqualTo($"No changes: '{SharedFlow}' has the content of version 1.0 already.\n"));
        Assert.That(repeated.Writes, Is.Empty);
    }

    [Test]
    public async Task A_rollback_of_the_rollback_goes_forward_again()
    {
        await ChangeAndApplyAsync();
        await _scenario.RollBackAsync("Closed");
        await _scenario.RollBackAsync("Closed");

        Assert.That(Content("Closed"), Does.Contain("on Monday"));
        Assert.That((await _scenario.PlanAsync()).PlanText, Does.StartWith("No changes"));
    }

    [TestCase("Closed", null, "RC4013")]
    [TestCase("Closd", null, "RC4011: The org has no flow 'Closd'; did you mean 'Closed'?")]
    [TestCase("Closed", "1", "RC4013")]
    [TestCase("Support", "7.0", "RC4014: No version 7.0 of 'Support' was ever published; choose one of 1.0.")]
    [TestCase("Support", "2.0", "RC4015: Version 2.0 of 'Support' is the published one; choose one of 1.0.")]
    public async Task What_cannot_be_rolled_back_is_refused(string flow, string? version, string told)
    {
        _scenario.Project.Edit("manifests/support.yaml", "Welcome", "Hello, and welcome");
        await _scenario.ApplyAsync();
        var run = await _scenario.RollBackAsync(flow, version);

        Assert.That(Unwrapped(run.PlanText), Does.Contain(told));
        Assert.That(run.Writes, Is.Empty);
    }

    [Test]
    public async Task A_flow_of_nobody_or_of_another_project_is_not_rolled_back()
    {
        await ChangeAndApplyAsync();
        var org = _scenario.Org.Emulator.Org;
        var description = Flow("Closed").Description!;
        org.Describe(Flow("Closed").Id, description.Replace("project=auth", "project=other", StringComparison.Ordinal));
        var foreign = await _scenario.RollBackAsync("Closed");
        org.Describe(Flow("Closed").Id, "Mine.");
        var unowned = await _scenario.RollBackAsync("Closed");

        Assert.That(foreign.PlanText, Does.Contain("the project 'other' owns it"));
        Assert.That(unowned.PlanText, Does.Contain("this project does not own it"));
        Assert.That(foreign.Writes.Concat(unowned.Writes), Is.Empty);
    }

    [Test]
    public async Task A_lock_blocks_a_rollback_too()
    {
        await ChangeAndApplyAsync();
        _scenario.Org.Emulator.Org.LockAs("Ann", Flow("Closed").Id);
        var run = await _scenario.RollBackAsync("Closed");

        Assert.That(Unwrapped(run.PlanText), Does.Contain("Ann has it locked in Architect"));
        Assert.That(run.Writes, Is.Empty);
    }

    [Test]
    public async Task A_renamed_flow_keeps_its_name_and_gets_no_twin()
    {
        _scenario.Project.Edit("manifests/closed.yaml", "name: Closed", "name: Out of Hours\n  formerNames: [Closed]");
        await ChangeAndApplyAsync();
        var run = await _scenario.RollBackAsync("Out of Hours");

        Assert.That(run.Applied?.IsComplete, Is.True, run.ApplyText);
        Assert.That(_scenario.Org.Emulator.Org.Flows, Has.Count.EqualTo(4));
        Assert.That(Content("Out of Hours"), Does.Contain("tomorrow"));
    }

    [Test]
    public async Task After_a_failure_every_published_flow_gets_its_former_content_and_copy()
    {
        var before = Contents();
        Change();
        var run = await FailAsync("Support");

        Assert.That(run.Applied!.Steps.Select(step => $"{step.Step.Key.Name} {step.Outcome}"), Is.EquivalentTo(new[] { $"{SharedFlow} Done", "Sales Done", "Support Failed", "Closed Done" }));
        Assert.That(run.Restored!.IsAsBefore, Is.True, run.RestoreText);
        Assert.That(run.Restored.Result.Steps.Select(step => step.Step.Key.Name), Is.EqualTo(new[] { SharedFlow, "Closed", "Sales" }));
        Assert.That(run.RestoreText, Does.EndWith("Rolled back: 3 flows restored; the org is as it was.\n"));
        Assert.That(Contents(), Is.EqualTo(before));
        Assert.That(Flow("Sales").Modules[SharedFlow].Version, Is.EqualTo("3.0"));
        Assert.That((await _scenario.PlanAsync()).Planned!.Plan.Publishing.Count(), Is.EqualTo(4), "nothing is taken for done");
    }

    [Test]
    public async Task What_is_left_of_a_failed_run_is_told()
    {
        _scenario.Project.Edit("manifests/closed.yaml", "name: Closed", "name: Out of Hours\n  formerNames: [Closed]");
        _scenario.Project.Write("manifests/hello.yaml", "apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Hello }\nspec: { steps: [{ playAudio: Hello }, disconnect: ] }\n");
        _scenario.Project.Edit("manifests/support.yaml", "Welcome", "Hello, and welcome");
        var run = await FailAsync("Support");

        Assert.That(run.Restored!.IsAsBefore, Is.False);
        Assert.That(Unwrapped(run.RestoreText!), Does.Contain("'Hello' was published for the first time, and stays").And.Contain("'Out of Hours' was named 'Closed' before, and keeps its name"));
    }

    [Test]
    public async Task Nothing_is_deleted_by_a_run_that_is_rolled_back()
    {
        File.Delete(_scenario.Project.PathOf("manifests/closed.yaml"));
        _scenario.Project.Edit("manifests/support.yaml", "Welcome", "Hello, and welcome");
        var run = await FailAsync("Support", new ScenarioChoice { RollsBackOnFailure = true, Prune = true });

        Assert.That(run.Applied!.Steps.Single(step => step.Step.Key.Name == "Closed").Reason, Is.EqualTo("it needs 'Support', which failed"));
        Assert.That(_scenario.Org.Emulator.Org.FindFlow("inboundcall", "Closed"), Is.Not.Null);
    }

    [Test]
    public async Task What_somebody_published_after_the_run_is_not_undone()
    {
        Change();
        _scenario.Org.Emulator.Faults.Add(new FaultRule { Method = "POST", Path = "/api/v2/flows/export/jobs", Nth = 3, Then = new EmulatedEdit(EmulatedEditKind.Republish, "Ann", "inboundcall", "Closed") });
        var run = await FailAsync("Support");

        var closed = run.Restored!.Result.Steps.Single(step => step.Step.Key.Name == "Closed");
        Assert.That((closed.Outcome, closed.Reason), Is.EqualTo((Reconciler.Applying.StepOutcome.Failed, "stale: version 3.0, planned against version 2.0, published by Ann at 2026-08-01 12:03:01 UTC; plan again")), run.RestoreText);
        Assert.That(run.Restored.IsAsBefore, Is.False);
    }

    private async Task ChangeAndApplyAsync()
    {
        _scenario.Project.Edit("manifests/closed.yaml", "tomorrow", "on Monday");
        var run = await _scenario.ApplyAsync();
        Assert.That(run.Applied?.IsComplete, Is.True, run.PlanText + run.ApplyText);
    }

    private void Change()
    {
        _scenario.Project.Edit("manifests/closed.yaml", "tomorrow", "on Monday");
        _scenario.Project.Edit("manifests/shared-auth.yaml", "'\"failure\"'", "'\"refused\"'");
    }

    // The last of the flows that are published fails.
    private async Task<ScenarioRun> FailAsync(string flow, ScenarioChoice? choice = null)
    {
        var planned = await _scenario.PlanAsync(choice);
        var publishing = planned.Planned!.Plan.Publishing.ToList();
        _scenario.Org.Emulator.Faults.Add(new FaultRule { Method = "POST", Path = "/api/v2/flows/jobs", Nth = publishing.Count, Job = JobFault.Fail, JobMessages = ["Archy is not well."] });
        var run = await _scenario.ApplyAsync(choice ?? new ScenarioChoice { RollsBackOnFailure = true });
        Assert.That(run.Applied?.Steps.Single(step => step.Outcome == Reconciler.Applying.StepOutcome.Failed).Step.Key.Name, Is.EqualTo(flow), run.ApplyText);
        return run;
    }

    private EmulatedFlow Flow(string name) => _scenario.Org.Emulator.Org.Flows.Single(flow => flow.Name == name);

    private string Content(string name) => Flow(name).ExportedYaml!;

    private Dictionary<string, string> Contents() => _scenario.Org.Emulator.Org.Flows.ToDictionary(flow => flow.Name, flow => FlowText.Read(flow.ExportedYaml!).Hash);

    // Reports are wrapped where a terminal ends.
    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
