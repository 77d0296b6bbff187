using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Import;
using Reconciler.Live;
using Reconciler.Planning;
using CorpusFile = Reconciler.Scenarios.Corpus.CorpusFile;

namespace Reconciler.Scenarios.Importing;

/// <summary>Flow files of public repositories, published by a person and then imported.</summary>
internal sealed class CorpusImportTests
{
    private static IEnumerable<TestCaseData> Files => CorpusFile.All.Count > 0
        ? CorpusFile.All.SelectMany(file => Enum.GetValues<BodyForm>().Select(form => new TestCaseData(file, form).SetArgDisplayNames(file.Name, $"{form}")))
        : [new TestCaseData(null, BodyForm.Steps).SetArgDisplayNames("no corpus")];

    [TestCaseSource(nameof(Files))]
    public async Task A_real_flow_is_imported_and_the_plan_is_empty(object? source, BodyForm form)
    {
        if (source is not CorpusFile file)
        {
            Assert.Ignore(CorpusFile.WhyNot);
            return;
        }

        await using var scenario = await StartAsync(file);
        var import = await scenario.ImportAsync(new ImportOptions { Form = form });
        Assert.That(import.Imported!.Flows.Select(flow => flow.Outcome), Is.Not.Empty.And.All.EqualTo(ImportOutcome.Written), import.ImportText);
        Assert.That(import.Writes, Is.Empty);
        await TestContext.Out.WriteLineAsync(import.ImportText);

        var plan = await scenario.PlanAsync();
        Assert.That(plan.Validated.HasErrors, Is.False, plan.PlanText);
        Assert.That(plan.Planned!.Plan.Steps.Select(step => step.Action), Is.All.EqualTo(PlanAction.Unchanged), plan.PlanText);
        Assert.That(plan.Wire.Count(entry => entry.Path.Contains("export", StringComparison.Ordinal)), Is.Zero, "the pins are believed");

        var apply = await scenario.ApplyAsync();
        Assert.That(apply.Writes, Is.Empty, apply.PlanText);
        var deep = await scenario.DriftAsync(reading: new ReadOptions { Deep = true, WithoutCache = true });
        Assert.That(deep.Drift?.Findings, Is.Empty, deep.DriftText);
    }

    private static async Task<Scenario> StartAsync(CorpusFile file)
    {
        var project = new TemporaryFolder();
        project.Write("reconciler.yaml", "project: corpus\n");
        var needed = EmulatorSeed.For(file.Filled);
        return await Scenario.StartAsync(project, options: new EmulatorOptions { Seed = needed with { Flows = [.. needed.Flows, file.Filled] } });
    }
}
