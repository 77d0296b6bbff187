using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Live;

namespace Reconciler.Scenarios.Corpus;

/// <summary>Flow files of public repositories, managed as they are through <c>spec.archy</c>.</summary>
internal sealed class CorpusTests
{
    private const string Modules = "mfabrellas__CM_gh_actions__";

    private static IEnumerable<TestCaseData> Files => CorpusFile.All.Count > 0
        ? CorpusFile.All.Select(file => new TestCaseData(file).SetArgDisplayNames(file.Name))
        : [new TestCaseData(null).SetArgDisplayNames("no corpus")];

    /// <summary>The org does not tell who published, so the second plan, and a deep look for drift, compares the export of each flow with its file.</summary>
    [TestCaseSource(nameof(Files))]
    public async Task A_real_file_is_published_and_its_export_means_the_same(object? source)
    {
        if (source is not CorpusFile file)
        {
            Assert.Ignore(CorpusFile.WhyNot);
            return;
        }

        await using var scenario = await StartAsync(new EmulatorOptions { ReportPublisher = false }, file);
        await IsSettledByOneApplyAsync(scenario, publishes: 1);
        var deep = await scenario.DriftAsync(reading: new ReadOptions { Deep = true, WithoutCache = true });

        Assert.That(deep.Drift?.Findings, Is.Empty, deep.DriftText);
        Assert.That(deep.Wire.Count(entry => entry.Path.StartsWith("/downloads/", StringComparison.Ordinal)), Is.EqualTo(1), "the export was compared");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Three_modules_that_call_in_queue_flows_and_a_flow_that_calls_them_are_one_project(bool reportPublisher)
    {
        if (CorpusFile.All.Count == 0)
        {
            Assert.Ignore(CorpusFile.WhyNot);
        }

        CorpusFile[] files =
        [
            Module("FirstRoutingModuleBasic", ("common_module_name", "Routing")),
            Module("RoutingOnetoOneModuleBasic", ("common_module_name", "One to One")),
            Module("RoutingPoolAttentionModuleBasic", ("common_module_name", "Pool Attention")),
            Module("RoutingExample", ("routing_module_name", "Routing"), ("one2one_module_name", "One to One"), ("poolattention_module_name", "Pool Attention")),
            Module("Q1F2_OneToOne_NoSales", ("queue_flow_name", "Some queue1_flow2_name")),
            Module("Q2F2_PoolAtt_NoSales", ("queue_flow_name", "Some queue2_flow2_name")),
        ];
        await using var scenario = await StartAsync(new EmulatorOptions { ReportPublisher = reportPublisher }, files);
        var first = await IsSettledByOneApplyAsync(scenario, publishes: files.Length);

        var order = first.Applied!.Steps.Select(step => step.Step.Key.Name).ToList();
        var example = scenario.Org.Emulator.Org.FindFlow("inboundcall", "Some example_flow_name")!;
        Assert.Multiple(() =>
        {
            Assert.That(order.IndexOf("Some queue2_flow2_name"), Is.LessThan(order.IndexOf("Some queue1_flow2_name")), "an in-queue flow after the one that it transfers to");
            Assert.That(order.IndexOf("Some queue1_flow2_name"), Is.LessThan(order.IndexOf("One to One")), "a module after the in-queue flow that it names");
            Assert.That(order[^1], Is.EqualTo("Some example_flow_name"));
            Assert.That(example.Modules.Keys, Is.EquivalentTo(["Routing", "One to One", "Pool Attention"]));
        });
    }

    private static CorpusFile Module(string name, params (string Key, string Value)[] names)
    {
        var file = CorpusFile.Named($"{Modules}{name}.yaml");
        return file.With(names);
    }

    private static async Task<Scenario> StartAsync(EmulatorOptions options, params CorpusFile[] files)
    {
        var project = new TemporaryFolder();
        project.Write("reconciler.yaml", "project: corpus\n");
        foreach (var file in files)
        {
            file.AddTo(project);
        }

        return await Scenario.StartAsync(project, options: options with { Seed = EmulatorSeed.For(files.Select(file => file.Filled)) });
    }

    private static async Task<ScenarioRun> IsSettledByOneApplyAsync(Scenario scenario, int publishes)
    {
        var first = await scenario.ApplyAsync();
        Assert.That(first.Applied?.Steps.Count(step => step.Outcome == Reconciler.Applying.StepOutcome.Done), Is.EqualTo(publishes), first.PlanText + first.ApplyText);
        var plan = await scenario.PlanAsync();
        Assert.That(plan.Planned?.Plan.HasChanges, Is.False, plan.PlanText);
        var drift = await scenario.DriftAsync();
        Assert.That(drift.Drift?.Findings, Is.Empty, drift.DriftText);
        var second = await scenario.ApplyAsync();
        Assert.That(second.Writes, Is.Empty);
        return first;
    }
}
