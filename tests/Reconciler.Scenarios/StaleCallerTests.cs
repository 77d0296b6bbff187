using Reconciler.Emulator.Control;
using Reconciler.Planning;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

/// <summary>Architect copies a shared flow into a caller when the caller is published.</summary>
internal sealed class StaleCallerTests
{
    private const string Module = "Shared Auth Logic";

    [Test]
    public async Task After_an_edit_of_the_shared_flow_each_caller_carries_the_new_content()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Auth());
        await scenario.ApplyAsync();
        var before = Copies(scenario);
        scenario.Project.Edit("manifests/shared-auth.yaml", "\"failure\"", "\"refused\"");
        var run = await scenario.ApplyAsync();
        var after = Copies(scenario);

        Assert.Multiple(() =>
        {
            Assert.That(run.Planned?.Plan.Publishing.Select(step => step.Action), Is.EqualTo([PlanAction.Update, PlanAction.Republish, PlanAction.Republish]));
            Assert.That(before.Select(copy => copy.Version), Is.EqualTo(["1.0", "1.0"]));
            Assert.That(after.Select(copy => copy.Version), Is.EqualTo(["2.0", "2.0"]));
            Assert.That(after.Select(copy => copy.ContentHash), Is.All.Not.EqualTo(before[0].ContentHash));
            Assert.That(after[0].ContentHash, Is.EqualTo(after[1].ContentHash));
        });
    }

    [Test]
    public async Task A_caller_that_could_not_be_published_again_is_made_up_for_by_the_next_apply()
    {
        await using var scenario = await Scenario.StartAsync(Projects.Auth());
        await scenario.ApplyAsync();
        var org = scenario.Org.Emulator.Org;
        org.LockAs("Ann", org.FindFlow("inboundcall", "Support")!.Id);
        scenario.Project.Edit("manifests/shared-auth.yaml", "\"failure\"", "\"refused\"");
        var first = await scenario.ApplyAsync();
        org.Unlock(org.FindFlow("inboundcall", "Support")!.Id);
        var second = await scenario.ApplyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first.Planned?.Plan.Blocked.Select(step => step.Key.Name), Is.EqualTo(["Support"]));
            Assert.That(second.Planned?.Plan.Publishing.Select(step => (step.Key.Name, step.Action)), Is.EqualTo([("Support", PlanAction.Republish)]));
            Assert.That(Copies(scenario).Select(copy => copy.Version), Is.EqualTo(["2.0", "2.0"]));
        });
    }

    private static EmulatedModuleSnapshot[] Copies(Scenario scenario)
        => [.. new[] { "Sales", "Support" }.Select(name => scenario.Org.Emulator.Org.FindFlow("inboundcall", name)!.Modules[Module])];
}
