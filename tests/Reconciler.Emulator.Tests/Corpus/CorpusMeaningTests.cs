using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Tests.Corpus;

public sealed class CorpusMeaningTests
{
    [Test]
    public async Task An_export_loses_nothing_of_a_real_file()
    {
        if (CorpusFile.All.Count == 0)
        {
            Assert.Ignore("The corpus is not here: no directory shared/corpus above the tests, and RECONCILER_CORPUS is not set.");
        }

        foreach (var file in CorpusFile.All)
        {
            await using var own = await TestOrg.StartAsync(EmulatorSeed.For(file.Yaml));
            var export = own.Org.PublishAs("Ada", file.Yaml).ExportedYaml ?? "";

            var exported = Leaves(ArchyFile.Read(export).Root).CountBy(leaf => leaf).ToDictionary();
            var lost = Leaves(ArchyFile.Read(file.Yaml).Root).CountBy(leaf => leaf)
                .Where(leaf => exported.GetValueOrDefault(leaf.Key) < leaf.Value)
                .Select(leaf => leaf.Key);

            Assert.That(lost, Is.Empty, file.Name);
        }
    }

    /// <summary>Every value with its key; left out is what an export may write in another way.</summary>
    private static IEnumerable<string> Leaves(YamlNode node, string key = "") => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => Leaves(entry.Value, entry.Key)),
        YamlList list => list.Items.SelectMany(item => Leaves(item, key)),
        YamlScalar when IsRewritten(key) => [],
        YamlScalar scalar when key is "description" && scalar.Text.Length == 0 => [],
        YamlScalar scalar => [$"{key}={scalar.Text}"],
        _ => [],
    };

    // "none" stands for an action or a call without content until the export fills it.
    private static bool IsRewritten(string key) => key is "refId" or "none" || key.EndsWith("Ref", StringComparison.Ordinal);
}
