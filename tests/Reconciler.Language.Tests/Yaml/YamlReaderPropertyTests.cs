using FsCheck;
using FsCheck.Fluent;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Yaml;

internal sealed class YamlReaderPropertyTests
{
    private const string Sample =
        "apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales, formerNames: [a, 'b'] }\nspec: &s\n  steps:\n    - decision: { if: 'a == \"b\"' }\n"
        + "    - playAudio: >-\n        Hello\n        there\n  menus:\n    \"Main \\u00e9\": *x\n---\n? complex\n: |\n  text\n";

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ": ", "- ", "\n", "\r\n", "\t", " ", "  ", "'", "\"", "\\", "\\x", "\\ud83d", "&a ", "*a", "!", "!!", "!<", "!<x>", "%YAML 1.1\n",
        "%TAG ! x\n", "---", "...", "|", "|9", ">-", "? ", ",", "#", "@", "`", "\0", "\u0085", "\u2028", "\uFEFF", "\ud83d\ude00", "\ud83d", "<<: ", "key: value\n", "é",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Mutated(),
        from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Concat(pieces),
        from text in ArbMap.Default.GeneratorFor<string>() select text ?? "").ToArbitrary();

    [Test]
    public void Any_text_is_read_without_an_exception_and_every_mistake_has_a_place() =>
        Prop.ForAll(Texts, text =>
        {
            var (documents, diagnostics) = YamlText.Read(text);
            Assert.That(documents, Has.None.Null);
            foreach (var diagnostic in diagnostics)
            {
                Assert.That(diagnostic.Position.Line, Is.Positive, diagnostic.Message);
                Assert.That(diagnostic.Position.Column, Is.Positive, diagnostic.Message);
                Assert.That(diagnostic.Message, Does.Not.Contain('\n'));
            }
        }).Check(Config.QuickThrowOnFailure.Seeded().WithMaxTest(3000).WithEndSize(60).WithQuietOnSuccess(true));

    private static Gen<string> Mutated() =>
        from edits in Gen.ArrayOf(Edit())
        select edits.Take(4).Aggregate(Sample, (text, edit) => edit(text));

    private static Gen<Func<string, string>> Edit() =>
        from at in Gen.Choose(0, Sample.Length - 1)
        from length in Gen.Choose(0, 5)
        from piece in Gen.Elements(Pieces)
        select (Func<string, string>)(text =>
        {
            var start = Math.Min(at, text.Length);
            return text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, piece);
        });
}
