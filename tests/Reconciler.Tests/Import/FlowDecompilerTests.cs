using Reconciler.Import;
using Reconciler.Language.Compilation.Decompilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Flows.Documents;
using Reconciler.TestKit;

namespace Reconciler.Tests.Import;

internal sealed class FlowDecompilerTests
{
    [TestCase("manifests")]
    [TestCase("tests/Reconciler.Scenarios/Bases/auth")]
    [TestCase("tests/Reconciler.Scenarios/Bases/contracts")]
    public async Task What_a_manifest_compiles_to_decompiles_to_a_manifest_that_compiles_to_the_same(string folder)
    {
        var flows = 0;
        foreach (var flow in (await ExampleProject.ReadAsync(folder)).Flows.Where(flow => !flow.Manifest.HasArchyBody))
        {
            Assert.That(NodeEquality.Same(Again(flow.Document)!.Canonical, flow.Document.Canonical), Is.True, flow.ToString());
            flows++;
        }

        TestContext.Out.WriteLine($"{flows} flows");
        Assert.That(flows, Is.GreaterThan(0));
    }

    [Test]
    public void A_real_flow_decompiles_to_a_manifest_that_compiles_to_the_same_or_to_none()
    {
        if (Corpus.Files.Count == 0)
        {
            Assert.Ignore(Corpus.Missing);
        }

        var (possible, same) = (0, 0);
        foreach (var file in Corpus.Files)
        {
            if (ArchyDocument.Read(YamlText.Parse(file.Yaml), new DiagnosticBag()) is { } flow && FlowDecompiler.Spec(flow) is not null)
            {
                possible++;
                same += Again(flow) is { } again && NodeEquality.Same(again.Canonical, flow.Canonical) ? 1 : 0;
            }
        }

        TestContext.Out.WriteLine($"{same} of {possible} flows of a type that has steps are the same as steps; the others hold what steps cannot say");
        Assert.That(same, Is.GreaterThan(possible * 9 / 10));
    }

    private static FlowDocument? Again(FlowDocument flow)
    {
        var text = ManifestWriter.Steps(flow, "a.yaml", isProtected: false, "en-us", extracting: null)?.Manifest;
        return text is null ? null : ManifestCompiler.Manifest(text) is { Flow: { IsSound: true } compiled } ? compiled.Document : null;
    }
}
