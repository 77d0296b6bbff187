using FsCheck;
using FsCheck.Fluent;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Yaml;

internal sealed class ScalarPlaceTests
{
    [Test]
    public void Every_character_of_a_scalar_of_any_style_is_found_where_the_source_holds_it() =>
        Prop.ForAll(ScalarSamples.All, document =>
        {
            var scalar = YamlText.Map(document).Map("a")!.Scalar("key")!;
            var before = -1;
            for (var i = 0; i < scalar.Text.Length; i++)
            {
                var character = scalar.Text[i];
                var index = IndexOf(document, ScalarPlace.At(scalar, i));
                var expected = ScalarSamples.IndexOf(document, character);
                Assert.That(index, char.IsLowSurrogate(character) ? Is.GreaterThanOrEqualTo(before) : Is.GreaterThan(before), $"order at {i}");
                Assert.That(expected < 0 ? Holds(document[index], character) : index == expected, $"character {i} is expected at {expected}, not {index}");
                before = index;
            }
        }).Check(Config.QuickThrowOnFailure.Seeded().WithMaxTest(3000).WithEndSize(40).WithQuietOnSuccess(true));

    [TestCase("plain text", 9, "1:13")]
    [TestCase("'it''s x'", 5, "1:11")]
    [TestCase("\"a\\\"\\u0041 x\"", 4, "1:15")]
    [TestCase("\"one\n  two\"", 4, "2:3")]
    [TestCase("\"one \\\n  two\"", 4, "2:3")]
    [TestCase("|\n  one\n   two\n", 5, "3:4")]
    [TestCase(">-\n  one\n\n  two\n", 4, "4:3")]
    [TestCase(">2\n   one\n  two\n", 0, "2:3")]
    [TestCase("|2-\n   one\n  two\n", 0, "2:3")]
    [TestCase("'x'", 1, "1:6")]
    public void A_place_is_exact(string yaml, int offset, string expected)
        => Assert.That(ScalarPlace.At(Key(yaml), offset).ToString(), Is.EqualTo($"test.yaml:{expected}"));

    [Test]
    public void A_scalar_that_nobody_wrote_is_all_at_its_own_place()
    {
        var place = Key("text").Position;
        Assert.That(ScalarPlace.At(ScalarNode.String("text", place), 3), Is.EqualTo(place));
    }

    private static ScalarNode Key(string yaml) => YamlText.Map($"k: {yaml}").Scalar("k")!;

    private static bool Holds(char source, char character) => char.IsWhiteSpace(character)
        ? char.IsWhiteSpace(source) || source == '\\'
        : source == character || source == '\\';

    private static int IndexOf(string document, SourcePosition place)
    {
        var lineStart = 0;
        for (var line = 1; line < place.Line; line++)
        {
            lineStart = document.IndexOf('\n', lineStart) + 1;
        }

        return lineStart + place.Column - 1;
    }
}
