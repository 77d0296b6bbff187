using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

internal sealed class LargeOrgTests
{
    private const int Flows = 1200;
    private const int OfTheProject = 4;

    [Test]
    public async Task An_unchanged_org_of_three_pages_costs_a_login_and_three_calls()
    {
        var strangers = Enumerable.Range(1, Flows - OfTheProject).Select(Stranger);
        var options = new EmulatorOptions { Seed = new EmulatorSeed { Flows = [.. strangers] } };
        await using var scenario = await Scenario.StartAsync(Projects.Auth(), options: options);
        await scenario.ApplyAsync();
        var plan = await scenario.PlanAsync();

        Assert.That(scenario.Org.Emulator.Org.Flows, Has.Count.EqualTo(Flows));
        Assert.That(plan.Planned?.Plan.HasChanges, Is.False, plan.PlanText);
        Assert.That(plan.Wire.Select(entry => entry.Path.Split('?')[0]), Is.EqualTo(["/oauth/token", "/api/v2/flows", "/api/v2/flows", "/api/v2/flows"]));
    }

    private static string Stranger(int number) => $"""
        inboundCall:
          name: Flow {number:0000}
          division: Home
          defaultLanguage: en-us
        """;
}
