using Reconciler.Editing;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;
using Reconciler.TestKit;

namespace Reconciler.Tests.Editing;

internal sealed class TreePatchTests
{
    [Test]
    public void Any_damage_to_a_real_flow_can_be_written_into_its_file([Values(false, true)] bool windowsLineEnds)
    {
        if (Corpus.Files.Count == 0)
        {
            Assert.Ignore(Corpus.Missing);
        }

        var seed = Seed.Fixed(0);
        var (edits, lines) = (0, 0);
        foreach (var file in Corpus.Files)
        {
            var text = windowsLineEnds ? file.Yaml.ReplaceLineEndings("\r\n") : file.Yaml.ReplaceLineEndings("\n");
            var root = Parse(text);
            var random = seed.Random(file.Name.Length);
            for (var i = 0; i < (Campaign.IsFull ? 200 : 6); i++)
            {
                var damaged = NodeMutation.Once(root, random);
                for (var more = random.Next(3); more > 0; more--)
                {
                    damaged = NodeMutation.Once(damaged, random);
                }

                if (damaged is not MapNode { Count: > 0 })
                {
                    continue;
                }

                var patched = Patched(text, root, damaged);
                Assert.That(OrderedEquality.Same(Parse(patched), damaged), Is.True, $"{file}, edit {i}");
                edits++;
                lines += ChangedLines.Count(text, patched);
                Assert.That(patched.Contains('\r', StringComparison.Ordinal), Is.EqualTo(windowsLineEnds && patched.Contains('\n', StringComparison.Ordinal)));
            }
        }

        TestContext.Out.WriteLine($"{edits} edits changed {lines} lines.");
    }

    private static string Patched(string text, Node root, Node target)
        => EditedText.Apply(text, TreePatch.Between(new PlacedDocument(EditableText.Of(text), root, 0), target, new PlainTexts()))!;

    private static Node Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var documents = YamlReader.Read(new SourceFile("flow.yaml", text), diagnostics);
        Assert.That(diagnostics.Sorted(), Is.Empty, text);
        return documents[0];
    }
}
