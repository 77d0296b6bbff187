using Reconciler.Import;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;
using Reconciler.TestKit;

namespace Reconciler.Tests.Import;

internal sealed class CorpusManifestTests
{
    private const string Repository = "mfabrellas__CM_gh_actions__";

    [Test]
    public void The_documentation_counts_the_lines_of_three_public_modules_and_their_caller()
    {
        if (Corpus.Files.Count == 0)
        {
            Assert.Ignore(Corpus.Missing);
        }

        var page = File.ReadAllText(RepositoryFolder.PathOf("docs/import.md"));
        foreach (var name in new[] { "FirstRoutingModuleBasic", "RoutingOnetoOneModuleBasic", "RoutingPoolAttentionModuleBasic", "RoutingExample" })
        {
            var file = Corpus.Files.Single(file => file.Name == $"{Repository}{name}.yaml");
            var flow = ArchyDocument.Read(YamlText.Parse(file.Yaml), new DiagnosticBag())!;
            var manifest = ManifestWriter.Steps(flow, "a.yaml", isProtected: false, "en-us", extracting: null)!.Manifest;

            Assert.That(page, Does.Contain($"| {name} | {Lines(file.Yaml)} | {Lines(manifest)} |"));
        }
    }

    private static int Lines(string text) => text.TrimEnd().Split('\n').Length;
}
