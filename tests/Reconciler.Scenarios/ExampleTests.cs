using Reconciler.Applying;
using Reconciler.Live;
using Reconciler.Planning;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>The examples that the quick start applies.</summary>
internal sealed class ExampleTests
{
    [Test]
    public async Task No_rule_has_anything_to_say()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Examples());

        Assert.That((await scenario.PlanAsync()).Diagnostics, Is.Empty);
    }

    [Test]
    public async Task Shared_flows_are_published_before_their_callers()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Examples());
        var run = await scenario.ApplyAsync();

        Assert.That(run.Applied?.Steps.Select(step => step.Outcome), Is.Not.Empty.And.All.EqualTo(StepOutcome.Done), run.PlanText + run.ApplyText);
        var events = run.Events.ToList();
        foreach (var step in run.Planned!.Plan.Steps)
        {
            var started = events.FindIndex(entry => entry.Kind == RunEventKind.Started && entry.Flow == step.Key);
            var needed = step.DependsOn.Select(key => events.FindIndex(entry => entry.Kind == RunEventKind.Done && entry.Flow == key));
            Assert.That(needed, Is.All.InRange(0, started), $"{step.Key}");
        }

        Assert.That(run.Planned.Plan.Steps.SelectMany(step => step.DependsOn), Is.Not.Empty);
    }

    [Test]
    public async Task Each_caller_carries_the_shared_flow_as_published()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Examples());
        var run = await scenario.ApplyAsync();

        var org = scenario.Org.Emulator.Org;
        var copies = run.Planned!.Plan.Steps.SelectMany(step => step.DependsOn.Select(key => (Caller: step.Key, Module: key))).ToArray();
        Assert.That(copies.Select(copy => org.FindFlow(copy.Caller.Type, copy.Caller.Name)!.Modules[copy.Module.Name].Version), Is.Not.Empty.And.All.EqualTo("1.0"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task There_is_no_drift_right_after_an_apply(bool deep)
    {
        await using var scenario = await Scenario.StartAsync(Projects.Examples());
        await scenario.ApplyAsync();
        var drift = await scenario.DriftAsync(reading: new ReadOptions { Deep = deep });

        Assert.That(drift.Drift?.Findings, Is.Empty, drift.DriftText);
        Assert.That(drift.Wire.Any(entry => entry.Path.StartsWith("/downloads/", StringComparison.Ordinal)), Is.EqualTo(deep));
    }

    [Test]
    public async Task A_second_apply_costs_one_login_and_one_listing()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Examples());
        await scenario.ApplyAsync();
        var second = await scenario.ApplyAsync();

        Assert.That(second.Planned?.Plan.Steps.Select(step => step.Action), Is.Not.Empty.And.All.EqualTo(PlanAction.Unchanged));
        Assert.That(second.Writes, Is.Empty);
        Assert.That(second.Wire.Select(entry => entry.Method), Is.EqualTo(["POST", "GET"]));
    }
}
