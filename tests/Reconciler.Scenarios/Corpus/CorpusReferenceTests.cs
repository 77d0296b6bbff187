using Reconciler.Emulator;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.References;
using Reconciler.Emulator.Seeding;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Scenarios.Corpus;

/// <summary>What the flow files of public repositories refer to by name. The emulator finds the names by rules of its own, so each checks the other.</summary>
internal sealed class CorpusReferenceTests
{
    private static IEnumerable<TestCaseData> Files => CorpusFile.All.Count > 0
        ? CorpusFile.All.Select(file => new TestCaseData(file).SetArgDisplayNames(file.Name))
        : [new TestCaseData(null).SetArgDisplayNames("no corpus")];

    [Test]
    public void References_are_found_in_real_files()
    {
        if (CorpusFile.All.Count == 0)
        {
            Assert.Ignore(CorpusFile.WhyNot);
        }

        var documents = CorpusFile.All.Select(file => FlowText.Read(file.Filled, file.Name)).ToArray();
        var kinds = documents.SelectMany(document => document.Entities).GroupBy(reference => reference.Kind).ToDictionary(kind => kind.Key);
        foreach (var (kind, references) in kinds.OrderBy(kind => kind.Key))
        {
            TestContext.Out.WriteLine($"{kind}: {references.Count()} places, {references.Select(reference => (reference.Category, reference.Name)).Distinct().Count()} names");
        }

        TestContext.Out.WriteLine($"Flow: {documents.Sum(document => document.Flows.Count)} places");
        Assert.That(kinds.Keys, Is.SupersetOf(new[] { OrgEntityKind.Queue, OrgEntityKind.DataAction, OrgEntityKind.DataTable, OrgEntityKind.Schedule }));
    }

    [TestCaseSource(nameof(Files))]
    public async Task Every_name_resolves_and_each_that_is_gone_is_told_once(object? source)
    {
        if (source is not CorpusFile file)
        {
            Assert.Ignore(CorpusFile.WhyNot);
            return;
        }

        var project = new TemporaryFolder();
        project.Write("reconciler.yaml", "project: corpus\n");
        file.AddTo(project);
        await using var scenario = await Scenario.StartAsync(project, options: new EmulatorOptions { Seed = EmulatorSeed.For([file.Filled]) });
        Assert.That((await scenario.PlanAsync()).Planned!.Diagnostics, Is.Empty);

        foreach (var reference in FlowText.Read(file.Filled).Entities.DistinctBy(reference => (reference.Kind, reference.Category, reference.Name)))
        {
            var found = await WithoutAsync(scenario, reference);
            Assert.That(found.Select(diagnostic => (diagnostic.Code, diagnostic.Position.Column > 0)), Is.EqualTo(new[] { ("RC4002", true) }), $"{reference}");
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> WithoutAsync(Scenario scenario, EntityReference reference)
    {
        var kind = KindOf(reference.Kind);
        var other = $"{reference.Name} of another name";
        OrgControl org = scenario.Org.Emulator.Org;
        org.RenameThing(kind, reference.Name, other);
        var found = (await scenario.PlanAsync()).Planned!.Diagnostics;
        org.RenameThing(kind, other, reference.Name);
        return found;
    }

    private static ReferenceKind KindOf(OrgEntityKind kind) => kind switch
    {
        OrgEntityKind.UserPrompt => ReferenceKind.Prompt,
        OrgEntityKind.LanguageSkill => ReferenceKind.Language,
        _ => Enum.Parse<ReferenceKind>($"{kind}"),
    };
}
