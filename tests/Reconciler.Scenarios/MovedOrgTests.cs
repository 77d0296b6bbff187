using Reconciler.Applying;
using Reconciler.Emulator.Faults;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>What people do in the org between the plan and the upload is never overwritten; the rest of the plan goes on.</summary>
internal sealed class MovedOrgTests
{
    private const string CallFlow = "inboundcall";

    private Scenario _scenario = null!;

    [SetUp]
    public async Task StartAsync() => _scenario = await Scenario.StartAsync(Projects.Auth());

    [TearDown]
    public async Task StopAsync() => await _scenario.DisposeAsync();

    [Test]
    public async Task A_flow_that_somebody_publishes_meanwhile_is_refused_with_who_and_when()
    {
        await EditAfterFirstApplyAsync();
        PlayAtRegistration(FaultKinds.VersionMoved(CallFlow, "Support"));
        var run = await _scenario.ApplyAsync();

        Assert.That(Outcomes(run), Is.EqualTo([StepOutcome.Failed, StepOutcome.Done]), run.ApplyText);
        Assert.That(Reason(run), Does.StartWith("stale: version 2.0, planned against version 1.0, published by Grace Hopper at 2026-").And.EndsWith("; plan again"));
        Assert.That(Uploads(run), Is.EqualTo(1));
        await FinishesAsync("3.0");
    }

    [Test]
    public async Task A_flow_that_somebody_opens_meanwhile_is_refused()
    {
        await EditAfterFirstApplyAsync();
        PlayAtRegistration(FaultKinds.LockTaken(CallFlow, "Support"));
        var run = await _scenario.ApplyAsync();

        Assert.That(Outcomes(run), Is.EqualTo([StepOutcome.Failed, StepOutcome.Done]), run.ApplyText);
        Assert.That(Reason(run), Does.StartWith("Grace Hopper has locked it in Architect after the plan was made"));
        Assert.That(Uploads(run), Is.EqualTo(1));
        _scenario.Org.Emulator.Org.Unlock(Support().Id);
        await FinishesAsync("2.0");
    }

    [Test]
    public async Task A_flow_that_somebody_deletes_meanwhile_is_not_made_anew_by_this_plan()
    {
        await EditAfterFirstApplyAsync();
        PlayAtRegistration(new FaultRule { Then = new EmulatedEdit(EmulatedEditKind.Delete, "Grace Hopper", CallFlow, "Support") });
        var run = await _scenario.ApplyAsync();

        Assert.That(Reason(run), Does.StartWith("the flow was deleted after the plan was made"));
        Assert.That(_scenario.Org.Emulator.Org.FindFlow(CallFlow, "Support"), Is.Null);
        await FinishesAsync("1.0");
    }

    private async Task EditAfterFirstApplyAsync()
    {
        await _scenario.ApplyAsync();
        _scenario.Project.Edit("manifests/closed.yaml", "tomorrow", "on Monday");
        _scenario.Project.Edit("manifests/support.yaml", "Welcome", "Hello, and welcome");
    }

    // The plan is made then, and the flow is looked at afterwards.
    private void PlayAtRegistration(FaultRule rule) => _scenario.Org.Emulator.Faults.Add(rule with { Method = "POST", Path = "/api/v2/flows/jobs", Nth = 1 });

    private static IEnumerable<StepOutcome> Outcomes(ScenarioRun run)
        => run.Applied!.Steps.Where(step => step.Step.Publishes).OrderByDescending(step => step.Step.Key.Name).Select(step => step.Outcome);

    private static string? Reason(ScenarioRun run) => run.Applied!.Steps.Single(step => step.Step.Key.Name == "Support").Reason;

    private static int Uploads(ScenarioRun run) => run.Wire.Count(entry => entry.Method == "PUT");

    private Reconciler.Emulator.Control.EmulatedFlow Support() => _scenario.Org.Emulator.Org.FindFlow(CallFlow, "Support")!;

    private async Task FinishesAsync(string version)
    {
        var run = await _scenario.ApplyAsync();
        Assert.That(run.Applied?.IsComplete, Is.True, run.PlanText + run.ApplyText);
        Assert.That(Support().PublishedVersion, Is.EqualTo(version));
        Assert.That((await _scenario.PlanAsync()).Planned?.Plan.HasChanges, Is.False);
    }
}
