using System.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Files;

internal sealed class GlobTests
{
    [TestCase("a.yaml", "a.yaml", true)]
    [TestCase("a.yaml", "a_yaml", false)]
    [TestCase("*.yaml", "a.yaml", true)]
    [TestCase("*.yaml", "b/a.yaml", false)]
    [TestCase("*.yaml", "a.yaml.bak", false)]
    [TestCase("?.yaml", "a.yaml", true)]
    [TestCase("?.yaml", "/.yaml", false)]
    [TestCase("**/*.yaml", "a.yaml", true)]
    [TestCase("**/*.yaml", "b/c/a.yaml", true)]
    [TestCase("flows/**", "flows/b/a", true)]
    [TestCase("flows/**/x.yaml", "flows/x.yaml", true)]
    [TestCase("flows/**/x.yaml", "flowsx/x.yaml", false)]
    [TestCase("Sales*", "Sales Call Flow", true)]
    [TestCase("sales*", "Sales Call Flow", false)]
    [TestCase("a(b)[c]+.$", "a(b)[c]+.$", true)]
    [TestCase("*", "a\nb", true)]
    public void A_glob_matches_the_whole_text(string pattern, string text, bool matches)
        => Assert.That(new Glob(pattern).Matches(text), Is.EqualTo(matches));

    [Test]
    public void Many_stars_do_not_take_exponential_time()
    {
        var watch = Stopwatch.StartNew();

        Assert.That(new Glob(string.Concat(Enumerable.Repeat("*a", 30)) + "b").Matches(new string('a', 5_000)), Is.False);
        Assert.That(watch.Elapsed, Is.LessThan(HangGuard.Limit));
    }
}
