using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Yaml;

internal sealed class SubstitutedTextTests
{
    [TestCase("k: '{{a}} ''x'' {{b}} y'", "y", "1:23")]
    [TestCase("k: \"\\u00e9 {{a}}\\n {{b}} y\"", "y", "1:26")]
    [TestCase("k: {{a}}\n   {{b}} y", "y", "2:10")]
    [TestCase("k: >-\n  {{a}}\n  {{b}} {{a}} y\n", "y", "3:15")]
    [TestCase("k: >-\n  {{a}}\n  {{b}} {{a}} y\n", "long", "2:3")]
    [TestCase("k: >-\n  x {{b}} {{a}}\n", "value", "2:11")]
    [TestCase("{{b}}: x {{a}} y", "y", "1:16")]
    public void A_place_in_a_filled_text_is_that_of_the_authors_text(string written, string found, string expected)
    {
        var scalar = (ScalarNode)((MapNode)Read(written)).Entries[0].Value;

        Assert.That($"{ScalarPlace.At(scalar, scalar.Text.IndexOf(found, StringComparison.Ordinal))}", Is.EqualTo($"flow.archy:{expected}"));
    }

    private static Node Read(string written)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("flow.archy", written);
        var substituted = Substitution.Apply(file, file.Path, YamlText.Map("a: a long value\nb: b"), diagnostics)!;
        return YamlReader.Read(file, substituted.Text, substituted.OriginalColumn, diagnostics).Single();
    }
}
