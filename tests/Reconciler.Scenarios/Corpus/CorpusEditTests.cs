using Reconciler.Diff;
using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;
using Reconciler.TestKit.Edits;

namespace Reconciler.Scenarios.Corpus;

/// <summary>Real files through the org: an edit is told as exactly that against an export, and once it is published the export means the same.</summary>
internal sealed class CorpusEditTests
{
    // Edits after which the flow can still be published as it is: others name things that no org has.
    private static readonly HashSet<string> Publishable =
        ["description", "paths swapped", "spoken text", "step inserted", "step moved in its list", "step moved to another list", "step renamed", "task renamed", "variable added"];

    [Test]
    public async Task An_edit_is_told_against_the_export_and_is_gone_once_it_is_published()
    {
        if (CorpusFile.All.Count == 0)
        {
            Assert.Ignore(CorpusFile.WhyNot);
        }

        var random = Seed.Fresh().Random();
        var (told, published) = (0, 0);
        await using var org = await ScenarioOrg.StartAsync(new EmulatorOptions { Seed = EmulatorSeed.For(CorpusFile.All.Select(file => file.Filled)) }, TimeSpan.Zero);
        foreach (var file in CorpusFile.All.Where(file => Read(YamlText.Parse(file.Filled)).Flows.Count == 0).OrderBy(_ => random.Next()).Take(15))
        {
            var root = (MapNode)YamlText.Parse(file.Filled);
            var export = Export(org, file.Filled);
            foreach (var edit in SemanticEdit.All)
            {
                if (edit.At(root).ToArray() is not { Length: > 0 } places)
                {
                    continue;
                }

                var edited = places[random.Next(places.Length)];
                var desired = Read(edited.Make());
                var changes = FlowDiff.Between(export, desired);
                told++;
                Assert.That(changes.Select(change => change.Kind).Order(), Is.EqualTo(edited.Kinds.Order()), $"{file}, {edit}: {string.Join('\n', changes)}");
                if (Publishable.Contains(edit.Name))
                {
                    published++;
                    var after = Export(org, ArchyWriter.Write(desired.Key.Type, desired.Body));
                    Assert.That(FlowDiff.Between(after, desired), Is.Empty, $"{file}, {edit}");
                }
            }
        }

        TestContext.Out.WriteLine($"{told} edits told, {published} of them published and exported");
        Assert.That(published, Is.GreaterThan(15));
    }

    private static FlowDocument Export(ScenarioOrg org, string yaml)
        => Read(YamlText.Parse(org.Emulator.Org.PublishAs("Editor", yaml).ExportedYaml!));

    private static FlowDocument Read(Node root) => ArchyDocument.Read(root, new DiagnosticBag())!;
}
