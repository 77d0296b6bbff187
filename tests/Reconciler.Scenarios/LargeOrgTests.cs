using System.Text.RegularExpressions;
using Reconciler.Drift;
using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Live;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios;

internal sealed partial class LargeOrgTests
{
    private const int Flows = 1200;
    private const int OfTheProject = 4;
    private const int OfTheLargeProject = 120;

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

    [Test]
    public async Task Five_edited_flows_among_them_cost_three_calls_to_detect_and_less_than_two_each_to_attribute()
    {
        await using var scenario = await LargeProjectAsync();
        var edited = scenario.Org.Emulator.Org.Flows.Where(flow => flow.Name.StartsWith("Greeting", StringComparison.Ordinal)).Take(5).ToArray();
        foreach (var flow in edited)
        {
            scenario.Org.Emulator.Org.PublishAs("Ann", flow.ExportedYaml!.Replace("Welcome", "Hello", StringComparison.Ordinal));
        }

        var plan = await scenario.PlanAsync();
        var drift = await scenario.DriftAsync();

        string[] listing = ["POST /oauth/token", "GET /api/v2/flows", "GET /api/v2/flows", "GET /api/v2/flows"];
        string[] export = ["POST /api/v2/flows/export/jobs", "GET /api/v2/flows/export/jobs/{id}", "GET /downloads/{id}"];
        var history = Enumerable.Repeat("GET /api/v2/flows/{id}/versions", 5);
        Assert.That(Calls(plan), Is.EqualTo([.. listing, .. export]), plan.PlanText);
        Assert.That(Calls(drift), Is.EqualTo([.. listing, .. export, .. history, .. export]), drift.DriftText);
        Assert.That(drift.Drift!.Drift.Select(finding => (finding.Flow.Name, finding.Kind, finding.By, finding.Since)), Is.EqualTo(edited.Select(flow => (flow.Name, DriftKind.Edited, "Ann", "1.0"))));
    }

    [Test]
    public async Task A_deep_look_exports_fifty_flows_a_job_once_and_then_remembers()
    {
        await using var scenario = await LargeProjectAsync();

        var first = await scenario.DriftAsync(reading: new ReadOptions { Deep = true });
        var second = await scenario.DriftAsync(reading: new ReadOptions { Deep = true });

        Assert.That(first.Drift!.HasDrift || second.Drift!.HasDrift, Is.False);
        Assert.That(Calls(first).Count(call => call.StartsWith("POST /api/v2/flows/export", StringComparison.Ordinal)), Is.EqualTo((OfTheLargeProject + 49) / 50));
        Assert.That(Calls(second), Has.Length.EqualTo(4));
    }

    [Test]
    public async Task An_org_that_does_not_say_who_published_costs_exports_once_and_then_none()
    {
        await using var scenario = await LargeProjectAsync(reportPublisher: false);

        var first = await scenario.PlanAsync();
        var second = await scenario.PlanAsync();

        Assert.That(first.Planned!.Plan.HasChanges || second.Planned!.Plan.HasChanges, Is.False, first.PlanText);
        Assert.That(Calls(first), Has.Length.GreaterThan(4));
        Assert.That(Calls(second), Has.Length.EqualTo(4));
    }

    [Test]
    public async Task A_look_since_yesterday_lists_only_what_was_published_since()
    {
        await using var scenario = await LargeProjectAsync();
        scenario.Org.Time.Advance(TimeSpan.FromDays(1));
        var since = scenario.Org.Time.GetUtcNow();
        scenario.Org.Time.Advance(TimeSpan.FromMinutes(1));
        var flow = scenario.Org.Emulator.Org.Flows.First(flow => flow.Name.StartsWith("Greeting", StringComparison.Ordinal));
        scenario.Org.Emulator.Org.PublishAs("Ann", flow.ExportedYaml!.Replace("Welcome", "Hello", StringComparison.Ordinal));

        var drift = await scenario.DriftAsync(reading: new ReadOptions { Since = since });

        Assert.That(Calls(drift).Count(call => call == "GET /api/v2/flows"), Is.EqualTo(1));
        Assert.That(drift.Drift!.Drift.Select(finding => (finding.Flow.Name, finding.Kind)), Is.EqualTo(new[] { (flow.Name, DriftKind.Edited) }), drift.DriftText);
    }

    private static async Task<Scenario> LargeProjectAsync(bool reportPublisher = true)
    {
        var strangers = Enumerable.Range(1, Flows - OfTheLargeProject).Select(Stranger);
        var options = new EmulatorOptions { Seed = new EmulatorSeed { Flows = [.. strangers] }, ReportPublisher = reportPublisher };
        var project = new TemporaryFolder();
        project.Write("reconciler.yaml", "project: large\nenvironments: { local: { emulator: } }\n");
        project.Write("manifests/flows.yaml", string.Join("---\n", Enumerable.Range(1, OfTheLargeProject).Select(Greeting)));
        var scenario = await Scenario.StartAsync(project, options: options);
        var apply = await scenario.ApplyAsync();
        Assert.That(apply.Applied?.IsComplete, Is.True, apply.PlanText + apply.ApplyText);
        return scenario;
    }

    private static string Greeting(int number) => $$"""
        apiVersion: reconciler/v1
        kind: CallFlow
        metadata: { name: Greeting {{number:000}} }
        spec: { steps: [{ playAudio: Welcome {{number}} }, disconnect: ] }

        """;

    private static string[] Calls(ScenarioRun run) => [.. run.Wire.Select(entry => $"{entry.Method} {Id().Replace(entry.Path.Split('?')[0], "{id}")}")];

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    private static string Stranger(int number) => $"""
        inboundCall:
          name: Flow {number:0000}
          division: Home
          defaultLanguage: en-us
        """;
}
