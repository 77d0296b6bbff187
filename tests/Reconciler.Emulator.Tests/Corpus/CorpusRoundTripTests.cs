using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Corpus;

public sealed class CorpusRoundTripTests
{
    private static IEnumerable<TestCaseData> Files => CorpusFile.All.Count > 0
        ? CorpusFile.All.Select(file => new TestCaseData(file).SetArgDisplayNames(file.Name))
        : [new TestCaseData(null).SetArgDisplayNames("no corpus")];

    [TestCaseSource(nameof(Files))]
    public async Task An_export_of_a_real_file_can_be_imported_and_exports_to_the_same_text(object? source)
    {
        if (source is not CorpusFile file)
        {
            Assert.Ignore("The corpus is not here: no directory shared/corpus above the tests, and RECONCILER_CORPUS is not set.");
            return;
        }

        await using var org = await TestOrg.StartAsync(EmulatorSeed.For(file.Yaml));
        var first = await PublishAndExportAsync(org, file.Yaml);
        var second = await PublishAndExportAsync(org, first);

        Assert.That(second, Is.EqualTo(first));
        Assert.That(ArchyFile.Read(first).Name, Is.EqualTo(ArchyFile.Read(file.Yaml).Name));
        if (Environment.GetEnvironmentVariable("RECONCILER_EXPORTS") is { Length: > 0 } directory)
        {
            await File.WriteAllTextAsync(Path.Combine(directory, file.Name), first);
        }
    }

    private static async Task<string> PublishAndExportAsync(TestOrg org, string yaml)
    {
        var job = await org.Api.PublishAsync(yaml);
        Assert.That(job["status"]?.GetValue<string>(), Is.EqualTo("Success"), job.ToJsonString());
        return await org.Api.ExportAsync(job["flow"]?["id"]?.GetValue<string>() ?? "");
    }
}
