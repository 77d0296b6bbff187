using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Rules;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Tests.Diff;

/// <summary>Real files, damaged at random: every stage up to the differ says something or nothing, and never fails itself.</summary>
internal sealed class MutatedCorpusTests
{
    // A sample in every run; RECONCILER_CAMPAIGN=full runs the whole campaign.
    private static readonly int Runs = Campaign.IsFull ? 10_000 : 400;

    [Test]
    public void No_damage_makes_a_stage_fail()
    {
        if (Corpus.Files.Count == 0)
        {
            Assert.Ignore(Corpus.Missing);
        }

        var roots = Corpus.Files.Select(file => YamlReader.Read(new SourceFile(file.Name, file.Yaml), new DiagnosticBag()).Single()).ToArray();
        var first = Seed.Fresh().Value;
        var documents = 0;
        for (var run = 0; run < Runs; run++)
        {
            var seed = unchecked(first + run);
            var random = new Random(seed);
            var root = roots[random.Next(roots.Length)];
            var damaged = root;
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                damaged = NodeMutation.Once(damaged, random);
            }

            Assert.That(() => documents += Check(root, damaged) ? 1 : 0, Throws.Nothing, Seed.Repeat(seed));
        }

        Assert.That(documents, Is.GreaterThan(Runs / 2), "most damaged files still are flows");
    }

    private static bool Check(Node root, Node damaged)
    {
        var diagnostics = new DiagnosticBag();
        if (ArchyDocument.Read(damaged, diagnostics) is not { } document)
        {
            return diagnostics.HasErrors ? false : throw new InvalidOperationException("refused without a word");
        }

        var flow = new CompiledFlow(ManifestOf(document), document, IsSound: true);
        var found = Validator.Validate(new FlowSet([flow.Manifest], [flow])).ToArray();
        var written = YamlReader.Read(new SourceFile("written", ArchyWriter.Write(document.Key.Type, document.Body)), diagnostics);
        var again = ArchyDocument.Read(written.Single(), diagnostics);
        FlowDiff.Between(ArchyDocument.Read(root, diagnostics)!, document);
        return again?.Hash == document.Hash && found.All(d => d.Message.Length > 0)
            ? true
            : throw new InvalidOperationException($"written and read again it is another flow: {(again is null ? string.Join("; ", diagnostics.Sorted()) : string.Join("; ", FlowDiff.Between(document, again)))}");
    }

    private static Manifest ManifestOf(FlowDocument document)
    {
        var empty = new MapNode([], default);
        return new Manifest
        {
            Kind = ManifestKind.Flow,
            Name = document.Key.Name,
            Document = empty,
            Metadata = empty,
            Spec = MapBuilder.Of("archy", empty),
            File = new SourceFile("flow.yaml", ""),
            Position = default,
        };
    }
}
