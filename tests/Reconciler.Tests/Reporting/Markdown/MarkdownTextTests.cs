using Reconciler.Reporting.Markdown;

namespace Reconciler.Tests.Reporting.Markdown;

internal sealed class MarkdownTextTests
{
    [TestCase("a|b", @"a\|b")]
    [TestCase("<b>&", @"&lt;b\>&amp;")]
    [TestCase("`x` *y*", @"\`x\` \*y\*")]
    [TestCase("one\ntwo", "one two")]
    [TestCase("@everyone, a@b.c", "@&#8203;everyone, a@&#8203;b.c")]
    [TestCase("Grüße › ok", "Grüße › ok")]
    public void Foreign_text_stays_text(string text, string markdown)
        => Assert.That(MarkdownText.Inline(text), Is.EqualTo(markdown));

    [TestCase("plain", 3)]
    [TestCase("a ``` b", 4)]
    [TestCase("``````", 7)]
    public void A_fence_is_longer_than_what_it_holds(string line, int ticks)
        => Assert.That(MarkdownText.Fenced("diff", [line]).Last(), Is.EqualTo(new string('`', ticks)));
}
