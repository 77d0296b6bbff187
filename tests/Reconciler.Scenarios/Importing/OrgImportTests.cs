using Reconciler.Drift;
using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Import;
using Reconciler.Language.Flows;
using Reconciler.Language.Project.Pins;
using Reconciler.Planning;

namespace Reconciler.Scenarios.Importing;

/// <summary>Imports of orgs with several flows.</summary>
internal sealed class OrgImportTests
{
    private const string Auth = """
        commonModule:
          name: Auth
          division: Home
          defaultLanguage: en-us
          variables:
            - stringVariable: { name: Common.phone, initialValue: { noValue: true }, isInput: true, isOutput: false }
            - stringVariable: { name: Common.result, initialValue: { noValue: true }, isInput: false, isOutput: true }
          settingsCommonModule: { compatibleFlowTypes: [{ flowType: inboundcall }] }
          startUpTaskActions:
            - updateData: { name: Set, statements: [{ string: { variable: Common.result, value: { exp: Common.phone } } }] }
            - endTask: { name: End Task, outputPath: { name: Default } }
        """;

    [Test]
    public async Task A_second_run_writes_nothing_and_calls_nothing_but_the_listing()
    {
        await using var scenario = await StartAsync([Auth, Caller("Sales", "Auth"), Plain("Closed")]);
        var first = await scenario.ImportAsync();
        var files = Contents(scenario);
        var second = await scenario.ImportAsync();

        Assert.That(first.Imported!.Flows.Select(flow => (flow.Outcome, flow.Manifest)), Is.EqualTo(new[]
        {
            (ImportOutcome.Written, "manifests/shared/auth.yaml"),
            (ImportOutcome.Written, "manifests/call-flows/closed.yaml"),
            (ImportOutcome.Written, "manifests/call-flows/sales.yaml"),
        }), first.ImportText);
        Assert.That(second.Imported!.Flows.Select(flow => flow.Outcome), Is.All.EqualTo(ImportOutcome.Managed));
        Assert.That(second.Wire.Select(entry => entry.Path.Split('?')[0]), Is.EqualTo(new[] { "/oauth/token", "/api/v2/flows" }));
        Assert.That(Contents(scenario), Is.EqualTo(files));
    }

    [Test]
    public async Task The_next_real_change_writes_the_marker_and_the_pin_is_dropped_by_the_next_import()
    {
        await using var scenario = await StartAsync([Plain("Sales"), Plain("Closed")]);
        await scenario.ImportAsync();
        scenario.Project.Edit("manifests/call-flows/sales.yaml", "Welcome", "Hello");

        var apply = await scenario.ApplyAsync();
        Assert.That(apply.Applied?.Steps.Where(step => step.Step.Action != PlanAction.Unchanged).Select(step => (step.Step.Key.Name, step.Step.Action, step.Step.Reasons[0])), Is.EqualTo(new[] { ("Sales", PlanAction.Update, "the manifest has changed") }), apply.PlanText);
        Assert.That(Marker.Find(scenario.Org.Emulator.Org.FindFlow("inboundcall", "Sales")!.Description)?.Project, Is.EqualTo("demo"));

        Assert.That((await scenario.PlanAsync()).Planned!.Plan.HasChanges, Is.False);
        await scenario.ImportAsync();
        Assert.That(scenario.Project.Read(PinFile.Name), Does.Contain("Closed").And.Not.Contain("Sales"));
        Assert.That((await scenario.PlanAsync()).Planned!.Plan.HasChanges, Is.False);
    }

    [Test]
    public async Task An_edit_by_hand_after_the_import_is_drift_from_the_pinned_version()
    {
        await using var scenario = await StartAsync([Plain("Sales")]);
        await scenario.ImportAsync();
        scenario.Org.Time.Advance(TimeSpan.FromMinutes(1));
        scenario.Org.Emulator.Org.PublishAs("Ann", Plain("Sales").Replace("Welcome", "Bonjour", StringComparison.Ordinal));

        var drift = await scenario.DriftAsync();
        var finding = drift.Drift!.Drift.Single();
        Assert.That((finding.Kind, finding.By, finding.Since), Is.EqualTo((DriftKind.Edited, "Ann", "1.0")), drift.DriftText);
        Assert.That(finding.Changes.Select(change => (change.Before, change.After)), Is.EqualTo(new[] { ("\"Welcome\"", "\"Bonjour\"") }));
        var plan = await scenario.PlanAsync();
        Assert.That(plan.Planned!.Plan.Steps.Single().Reasons, Is.EqualTo(new[] { "version 2.0 in the org was published by Ann" }), plan.PlanText);
    }

    [Test]
    public async Task A_pinned_flow_that_was_renamed_by_hand_gets_no_twin()
    {
        await using var scenario = await StartAsync([Plain("Sales")]);
        await scenario.ImportAsync();
        scenario.Org.Emulator.Org.Rename(scenario.Org.Emulator.Org.FindFlow("inboundcall", "Sales")!.Id, "Sales Line");

        var plan = await scenario.PlanAsync();

        Assert.That(plan.Planned!.Plan.Steps.Single().Action, Is.EqualTo(PlanAction.Blocked), plan.PlanText);
        Assert.That(plan.Planned.Plan.Steps.Single().Reasons.Single(), Does.Contain("Sales Line").And.Contain(PinFile.Name));
        Assert.That((await scenario.ImportAsync()).Imported!.Flows.Single().Outcome, Is.EqualTo(ImportOutcome.Skipped));
    }

    [Test]
    public async Task A_pin_does_not_make_a_flow_a_leftover_that_is_pruned()
    {
        await using var scenario = await StartAsync([Plain("Sales"), Plain("Closed")]);
        await scenario.ImportAsync();
        File.Delete(scenario.Project.PathOf("manifests/call-flows/sales.yaml"));

        var plan = await scenario.PlanAsync(new ScenarioChoice { Prune = true });

        Assert.That(plan.Planned!.Plan.HasChanges, Is.False, plan.PlanText);
    }

    [Test]
    public async Task A_shared_flow_is_imported_with_its_callers_alone()
    {
        await using var scenario = await StartAsync([Auth, Caller("Sales", "Auth"), Plain("Closed")]);
        var import = await scenario.ImportAsync(new ImportOptions { SharedWithCallers = "Auth" });

        Assert.That(import.Imported!.Flows.Select(flow => flow.Flow.Name), Is.EqualTo(new[] { "Auth", "Sales" }), import.ImportText);
    }

    [Test]
    public async Task Types_patterns_and_divisions_choose_flows()
    {
        await using var scenario = await StartAsync([Auth, Plain("Sales East"), Plain("Sales West").Replace("division: Home", "division: West", StringComparison.Ordinal)], "West");
        async Task<IEnumerable<string>> Chosen(ImportOptions options) => (await scenario.ImportAsync(options)).Imported!.Flows.Select(flow => flow.Flow.Name);

        Assert.That(await Chosen(new ImportOptions { Types = ["commonmodule"] }), Is.EqualTo(new[] { "Auth" }));
        Assert.That(await Chosen(new ImportOptions { Division = "West" }), Is.EqualTo(new[] { "Sales West" }));
        Assert.That(await Chosen(new ImportOptions { Selection = new FlowSelection { Targets = [new SelectionTerm("Sales*")] } }), Is.EqualTo(new[] { "Sales East", "Sales West" }));
        Assert.That((await scenario.ImportAsync(new ImportOptions { Division = "Wset" })).Imported!.Diagnostics.Single().Message, Does.EndWith("did you mean 'West'?"));
        Assert.That((await scenario.ImportAsync(new ImportOptions { SharedWithCallers = "Auht" })).Imported!.Diagnostics.Single().Message, Does.EndWith("did you mean 'Auth'?"));
        Assert.That((await scenario.ImportAsync(new ImportOptions { Folder = "elsewhere" })).Imported!.Diagnostics.Single().Code, Is.EqualTo("RC4051"));
        Assert.That((await scenario.ImportAsync(new ImportOptions { Folder = "../outside" })).Imported!.Diagnostics.Single().Code, Is.EqualTo("RC1013"));
    }

    [Test]
    public async Task A_flow_of_another_project_is_left_out()
    {
        var owned = Plain("Sales").Replace("division:", $"description: \"{new Marker("other", "a.yaml", new string('a', 64))}\"\n  division:", StringComparison.Ordinal);
        await using var scenario = await StartAsync([owned]);
        var import = await scenario.ImportAsync();

        Assert.That(import.Imported!.Flows.Single().Why, Is.EqualTo("the project 'other' owns it"));
        Assert.That(Contents(scenario).Keys, Is.EqualTo(new[] { "reconciler.yaml" }));
    }

    [Test]
    public async Task Names_that_give_one_file_name_are_told_apart_whatever_is_imported_first()
    {
        await using var scenario = await StartAsync([Plain("Sales (EU)"), Plain("sales eu"), Plain("Sales")]);
        await scenario.ImportAsync(new ImportOptions { Selection = new FlowSelection { Targets = [new SelectionTerm("sales eu")] } });
        var import = await scenario.ImportAsync();

        string?[] paths = [.. import.Imported!.Flows.Select(flow => flow.Manifest)];
        Assert.That(paths, Is.Unique.And.All.StartWith("manifests/call-flows/sales"));
        Assert.That(paths.Count(path => path!.StartsWith("manifests/call-flows/sales-eu-", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That((await scenario.PlanAsync()).Planned!.Plan.HasChanges, Is.False);
    }

    [Test]
    public async Task A_file_that_is_there_is_never_written_over()
    {
        await using var scenario = await StartAsync([Plain("Sales"), Plain("Closed")]);
        scenario.Project.Write("manifests/call-flows/sales.yaml", "# mine\n");
        var import = await scenario.ImportAsync();

        Assert.That(import.Imported!.Flows.Select(flow => flow.Outcome), Is.EqualTo(new[] { ImportOutcome.Written, ImportOutcome.Failed }), import.ImportText);
        Assert.That(scenario.Project.Read("manifests/call-flows/sales.yaml"), Is.EqualTo("# mine\n"));
    }

    [Test]
    public async Task What_was_written_before_a_break_is_taken_over_by_the_next_run()
    {
        await using var scenario = await StartAsync([Plain("Sales"), Plain("Closed")]);
        await scenario.ImportAsync();
        var files = Contents(scenario);
        File.Delete(scenario.Project.PathOf(PinFile.Name));

        var again = await scenario.ImportAsync();

        Assert.That(again.Imported!.Flows.Select(flow => flow.Outcome), Is.All.EqualTo(ImportOutcome.Adopted), again.ImportText);
        Assert.That(Contents(scenario), Is.EqualTo(files));
    }

    [Test]
    public async Task An_import_that_is_broken_off_is_gone_on_with()
    {
        const int flows = 210;
        await using var scenario = await StartAsync([.. Enumerable.Range(1, flows).Select(number => Plain($"Flow {number:000}"))]);
        Assert.That(
            () => scenario.ImportAsync(observe: progress => _ = progress.Done > 0 ? throw new OperationCanceledException() : 0),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Contents(scenario), Has.Count.EqualTo(200 + 2), "the manifests, the pins and the project file");

        var again = await scenario.ImportAsync();

        Assert.That((again.Imported!.Count(ImportOutcome.Managed), again.Imported.Count(ImportOutcome.Written)), Is.EqualTo((200, 10)));
        Assert.That(again.Wire.Count(entry => entry is { Method: "POST" } && entry.Path == "/api/v2/flows/export/jobs"), Is.EqualTo(1));
        Assert.That((await scenario.PlanAsync()).Planned!.Plan.HasChanges, Is.False);
    }

    [Test]
    public async Task Flows_of_this_project_whose_manifests_are_lost_come_back_without_pins()
    {
        await using var scenario = await StartAsync([]);
        scenario.Project.Write("manifests/sales.yaml", """
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata: { name: Sales, protect: true }
            spec: { steps: [{ playAudio: Welcome }, disconnect: ] }
            """);
        await scenario.ApplyAsync();
        File.Delete(scenario.Project.PathOf("manifests/sales.yaml"));

        var import = await scenario.ImportAsync();

        Assert.That(import.Imported!.Flows.Single().Outcome, Is.EqualTo(ImportOutcome.Written), import.ImportText);
        Assert.That(scenario.Project.Read("manifests/call-flows/sales.yaml"), Does.Contain("protect: true"));
        Assert.That(File.Exists(scenario.Project.PathOf(PinFile.Name)), Is.False);
        var plan = await scenario.PlanAsync();
        Assert.That((plan.Planned!.Plan.HasChanges, plan.Wire.Count), Is.EqualTo((false, 2)), plan.PlanText);
    }

    [Test]
    public async Task A_manifest_that_says_something_else_is_not_taken_over_silently()
    {
        await using var scenario = await StartAsync([Plain("Sales")]);
        await scenario.ImportAsync();
        File.Delete(scenario.Project.PathOf(PinFile.Name));
        scenario.Project.Edit("manifests/call-flows/sales.yaml", "Welcome", "Hello");

        var again = await scenario.ImportAsync();

        Assert.That(again.Imported!.Flows.Single().Outcome, Is.EqualTo(ImportOutcome.Failed), again.ImportText);
        Assert.That(File.Exists(scenario.Project.PathOf(PinFile.Name)), Is.False);
    }

    [Test]
    public async Task What_looks_like_a_variable_in_the_text_of_a_flow_stays_what_it_is()
    {
        await using var scenario = await StartAsync([Plain("Sales").Replace("Welcome", "Dear ${name}", StringComparison.Ordinal)]);
        foreach (var form in Enum.GetValues<BodyForm>())
        {
            File.Delete(scenario.Project.PathOf(PinFile.Name));
            var import = await scenario.ImportAsync(new ImportOptions { Form = form });
            Assert.That(import.Imported!.Flows.Single().Form, Is.EqualTo(form), import.ImportText);
            Assert.That((await scenario.PlanAsync()).Planned!.Plan.HasChanges, Is.False);
            Directory.Delete(scenario.Project.PathOf("manifests"), recursive: true);
        }
    }

    [Test]
    public async Task Five_hundred_flows_cost_ten_jobs_and_the_next_run_one_listing()
    {
        const int flows = 500;
        await using var scenario = await StartAsync([.. Enumerable.Range(1, flows).Select(number => Plain($"Flow {number:000}"))]);
        var progress = new List<ImportProgress>();

        var import = await scenario.ImportAsync(observe: progress.Add);
        var files = Contents(scenario);
        var plan = await scenario.PlanAsync();
        var again = await scenario.ImportAsync();

        Assert.That(import.Imported!.Count(ImportOutcome.Written), Is.EqualTo(flows));
        Assert.That(import.Wire.Count(entry => entry is { Method: "POST" } && entry.Path == "/api/v2/flows/export/jobs"), Is.EqualTo(10));
        Assert.That(import.Wire, Has.Count.EqualTo(2 + (10 * 3)), "a login, a listing, and for each job its start, a poll and a download");
        Assert.That(progress.Select(step => step.Done), Is.EqualTo(new[] { 0, 200, 400, 500 }));
        Assert.That((plan.Planned!.Plan.HasChanges, plan.Wire.Count), Is.EqualTo((false, 2)));
        Assert.That(again.Wire, Has.Count.EqualTo(2));
        Assert.That(Contents(scenario), Is.EqualTo(files));
    }

    private static Dictionary<string, string> Contents(Scenario scenario) => Directory
        .EnumerateFiles(scenario.Project.FullName, "*", SearchOption.AllDirectories)
        .Where(path => !path.Contains(".reconciler", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetRelativePath(scenario.Project.FullName, path), File.ReadAllText);

    private static Task<Scenario> StartAsync(string[] flows, params string[] divisions)
    {
        var project = new TemporaryFolder();
        project.Write("reconciler.yaml", "project: demo\n");
        return Scenario.StartAsync(project, options: new EmulatorOptions { Seed = new EmulatorSeed { Flows = flows, Divisions = divisions } });
    }

    private static string Plain(string name) => PlainCallFlow.Yaml(name, "Welcome");

    private static string Caller(string name, string module) => Plain(name).Replace(
        "          - disconnect:",
        $$"""
                  - callCommonModule: { name: Call Common Module, commonModule: { {{module}}: { ver_latestPublished: { inputs: { Common.phone: { exp: Call.Ani } }, outputs: { Common.result: { noValue: true } } } } } }
                  - disconnect:
        """.TrimStart().Insert(0, "          "),
        StringComparison.Ordinal);
}
