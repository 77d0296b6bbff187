using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Import;
using Reconciler.Planning;

namespace Reconciler.Scenarios.Importing;

/// <summary>What differs between orgs becomes variables, and the imported flows stay what they are.</summary>
internal sealed class VariableExtractionTests
{
    private static readonly ImportOptions Extracting = new() { ExtractsVariables = true };

    [Test]
    public async Task Queues_numbers_and_addresses_become_variables_and_the_plan_is_empty()
    {
        await using var scenario = await StartAsync("project: demo\nenvironments:\n  local:\n    emulator: { queues: [Sales, Support Tier 2] }\n", Calls("Sales", "Sales"), Calls("Support", "Support Tier 2"));
        var import = await scenario.ImportAsync(Extracting);

        Assert.That(import.Imported!.Variables.Select(variable => $"{variable.Name}={variable.Value}"), Is.EqualTo(new[]
        {
            "number4989123456=+4989123456", "queueSales=Sales", "queueSupportTier2=Support Tier 2", "urlApiExampleCom=https://api.example.com/v1/calls?x=1",
        }), import.ImportText);
        Assert.That(scenario.Project.Read("manifests/call-flows/support.yaml"), Does.Contain("${var.queueSupportTier2}").And.Contain("${var.number4989123456}").And.Not.Contain("Tier 2"));
        Assert.That(scenario.Project.Read("reconciler.yaml"), Does.StartWith("project: demo\n").And.Contain("\nvariables:\n").And.Contain("  queueSales: 'Sales'\n"));

        var plan = await scenario.PlanAsync();
        Assert.That(plan.Planned?.Plan.HasChanges, Is.False, plan.PlanText);
        Assert.That((await scenario.ImportAsync(Extracting)).Imported!.Variables, Is.Empty, "a second run");
    }

    [Test]
    public async Task Another_org_has_its_own_values()
    {
        await using var scenario = await StartAsync("project: demo\nenvironments:\n  local:\n    emulator: { queues: [Sales, Vente] }\n", Calls("Sales", "Sales"));
        await scenario.ImportAsync(Extracting);
        var plan = await scenario.PlanAsync(new ScenarioChoice { Variables = new Dictionary<string, string> { ["queueSales"] = "Vente" } });

        Assert.That(plan.Planned?.Plan.Steps.Select(step => step.Action), Is.EqualTo(new[] { PlanAction.Update }), plan.PlanText);
        Assert.That(plan.Planned!.Plan.Steps[0].Changes.Select(change => $"{change.Before} {change.After}"), Is.EqualTo(new[] { "{name: Sales} {name: Vente}" }));
    }

    [Test]
    public async Task A_variable_of_the_project_that_has_the_value_is_used_again()
    {
        await using var scenario = await StartAsync("project: demo\nvariables:\n  queueSales: Sales\nenvironments:\n  local:\n    emulator: { queues: [Sales] }\n", Calls("Sales", "Sales"));
        var import = await scenario.ImportAsync(Extracting);

        Assert.That(import.Imported!.Variables.Select(variable => variable.Name), Has.None.EqualTo("queueSales"));
        Assert.That((await scenario.PlanAsync()).Planned?.Plan.HasChanges, Is.False);
    }

    [Test]
    public async Task Variables_within_braces_are_refused_before_anything_is_written()
    {
        await using var scenario = await StartAsync("project: demo\nvariables: { a: 1 }\nenvironments:\n  local:\n    emulator: { queues: [Sales] }\n", Calls("Sales", "Sales"));
        var import = await scenario.ImportAsync(Extracting);

        Assert.That(import.Imported!.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "RC4060" }));
        Assert.That(Directory.Exists(scenario.Project.PathOf("manifests")), Is.False);
    }

    private static async Task<Scenario> StartAsync(string project, params string[] flows)
    {
        var folder = new TemporaryFolder();
        folder.Write("reconciler.yaml", project);
        var scenario = await Scenario.StartAsync(folder, options: new EmulatorOptions { Seed = EmulatorSeed.For(flows) });
        foreach (var flow in flows)
        {
            scenario.Org.Emulator.Org.PublishAs("Ann", flow);
        }

        return scenario;
    }

    private static string Calls(string name, string queue) => $$"""
        inboundCall:
          name: {{name}}
          division: Home
          startUpRef: '/inboundCall/tasks/task[Main_1]'
          defaultLanguage: en-us
          initialGreeting: { noValue: true }
          variables:
            - stringVariable: { name: Flow.a, initialValue: { noValue: true } }
          tasks:
            - task:
                name: Main
                refId: Main_1
                actions:
                  - updateData: { name: Number, statements: [{ string: { variable: Flow.a, value: { lit: 'tel:+4989123456' } } }] }
                  - updateData: { name: Address, statements: [{ string: { variable: Flow.a, value: { lit: 'https://api.example.com/v1/calls?x=1' } } }] }
                  - transferToAcd: { name: To a queue, targetQueue: { lit: { name: {{queue}} } }, preTransferAudio: { noValue: true }, failureTransferAudio: { noValue: true }, priority: { lit: 0 }, preferredAgents: { noValue: true }, languageSkill: { noValue: true } }
                  - disconnect: { name: Disconnect }
        """;
}
