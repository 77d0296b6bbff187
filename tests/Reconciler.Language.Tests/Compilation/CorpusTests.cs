using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Compilation;

internal sealed class CorpusTests
{
    private static IEnumerable<TestCaseData> Files => Corpus.Files.Count > 0
        ? Corpus.Files.Select(file => new TestCaseData(file).SetArgDisplayNames(file.Name))
        : [new TestCaseData(null).SetArgDisplayNames("no corpus")];

    [TestCaseSource(nameof(Files))]
    public void A_real_file_means_the_same_after_it_was_written_and_read(CorpusFile? file)
    {
        if (file is null)
        {
            Assert.Ignore(Corpus.Missing);
            return;
        }

        var document = FlowText.Read(file.Yaml, file.Name);
        var again = FlowText.Read(ArchyWriter.Write(document.Key.Type, document.Body), file.Name);

        Assert.Multiple(() =>
        {
            Assert.That(again.Hash, Is.EqualTo(document.Hash));
            Assert.That(NodeEquality.Same(again.Body, document.Body), Is.True);
            Assert.That(NodeEquality.Same(Canonicalizer.Canonicalize(document.Canonical), document.Canonical), Is.True, "not idempotent");
        });
    }

    [TestCaseSource(nameof(Files))]
    public void Another_order_of_keys_does_not_change_a_real_file(CorpusFile? file)
    {
        if (file is null)
        {
            Assert.Ignore(Corpus.Missing);
            return;
        }

        var document = FlowText.Read(file.Yaml, file.Name);

        Assert.That(ArchyDocument.Make(document.Key.Type, document.Key.Name, Reversed(document.Body)).Hash, Is.EqualTo(document.Hash));
    }

    [TestCaseSource(nameof(Files))]
    public void Any_single_edit_of_a_real_file_counts(CorpusFile? file)
    {
        if (file is null)
        {
            Assert.Ignore(Corpus.Missing);
            return;
        }

        var document = FlowText.Read(file.Yaml, file.Name);
        var edits = Edits.Of(document.Body).ToArray();
        Assert.That(edits, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            // A stride that is no multiple of anything usual keeps the test short and still visits every part of the file.
            for (var i = 0; i < edits.Length; i += Math.Max(1, edits.Length / 97))
            {
                var edited = ArchyDocument.Make(document.Key.Type, document.Key.Name, edits[i].Body);
                Assert.That(edited.Hash, Is.Not.EqualTo(document.Hash), edits[i].What);
            }
        });
    }

    // The same tree with the keys of every map in the opposite order.
    private static MapNode Reversed(MapNode map) => new([.. map.Entries.Reverse().Select(entry => entry with { Value = Reversed(entry.Value) })], map.Position);

    private static Node Reversed(Node node) => node switch
    {
        MapNode map => Reversed(map),
        ListNode list => new ListNode([.. list.Items.Select(Reversed)], list.Position),
        _ => node,
    };
}
