using Reconciler.Drift;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>What somebody edited in the org is written into the manifests, and is then no drift and no change any more.</summary>
internal sealed class AcceptTests
{
    [Test]
    public async Task An_edit_that_was_accepted_is_no_drift_and_no_change()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Auth());
        await scenario.ApplyAsync();
        Edit(scenario, "Sales", "We could not verify your number.", "Sorry, we do not know you.");

        var accepted = await scenario.AcceptAsync();
        var plan = await scenario.PlanAsync();
        var drift = await scenario.DriftAsync();

        Assert.Multiple(() =>
        {
            Assert.That(accepted.Accepted!.Written, Is.EqualTo(new[] { "manifests/sales.yaml" }));
            Assert.That(accepted.Writes, Is.Empty);
            Assert.That(plan.Planned!.Plan.HasChanges, Is.False, plan.PlanText);
            Assert.That(drift.Drift!.Findings, Is.Empty, drift.DriftText);
        });
    }

    [Test]
    public async Task What_cannot_be_kept_is_left_as_drift()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Auth());
        await scenario.ApplyAsync();
        Edit(scenario, "Sales", "We could not verify your number.", "Sorry, we do not know you.");
        scenario.Org.Emulator.Org.LockAs("Bob", scenario.Org.Emulator.Org.FindFlow("inboundcall", "Sales")!.Id);

        var accepted = await scenario.AcceptAsync();

        Assert.That(accepted.Accepted!.Left.Select(finding => finding.Kind), Is.EqualTo(new[] { DriftKind.Locked }));
    }

    [Test]
    public async Task Without_drift_nothing_is_written()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Auth());
        await scenario.ApplyAsync();

        Assert.That((await scenario.AcceptAsync()).Accepted!.Written, Is.Empty);
    }

    private static void Edit(Scenario scenario, string name, string old, string @new)
    {
        var org = scenario.Org.Emulator.Org;
        scenario.Org.Time.Advance(TimeSpan.FromMinutes(1));
        org.PublishAs("Ann", org.FindFlow("inboundcall", name)!.ExportedYaml!.Replace(old, @new, StringComparison.Ordinal));
    }
}
