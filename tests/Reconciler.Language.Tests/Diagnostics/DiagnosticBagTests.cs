using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Tests.Diagnostics;

internal sealed class DiagnosticBagTests
{
    private readonly SourceFile _a = new("a.yaml", "one\r\ntwo\n");

    [Test]
    public void Diagnostics_are_sorted_by_place_and_shown_once()
    {
        var bag = new DiagnosticBag();
        bag.Add(DiagnosticCatalog.UnsupportedTag(new SourcePosition(new SourceFile("b.yaml", ""), 1, 1), "!x"));
        bag.Add(DiagnosticCatalog.UnsupportedTag(new SourcePosition(_a, 10, 1), "!x"));
        bag.Add(DiagnosticCatalog.UnsupportedTag(new SourcePosition(_a, 9, 2), "!x"));
        bag.Add(DiagnosticCatalog.TabIndentation(new SourcePosition(_a, 9, 2)));
        bag.Add(DiagnosticCatalog.UnsupportedTag(new SourcePosition(_a, 9, 2), "!x"));

        Assert.That(bag.Sorted().Select(d => $"{d.Position} {d.Code}"), Is.EqualTo(new[] { "a.yaml:9:2 RC1005", "a.yaml:9:2 RC1010", "a.yaml:10:1 RC1010", "b.yaml:1:1 RC1010" }));
    }

    [Test]
    public void Warnings_are_no_errors()
    {
        var bag = new DiagnosticBag();
        bag.Add(DiagnosticCatalog.UnusedSubstitution(default, "a", "b", null));
        Assert.That(bag.HasErrors, Is.False);

        bag.Add(DiagnosticCatalog.NotUtf8(default));
        Assert.That(bag.HasErrors, Is.True);
    }

    [TestCase(1, "one")]
    [TestCase(2, "two")]
    [TestCase(3, "")]
    [TestCase(9, "")]
    public void A_line_comes_without_its_end(int number, string line)
        => Assert.That(_a.Line(number).ToString(), Is.EqualTo(line));

    [TestCase(0, 0, "a.yaml")]
    [TestCase(3, 0, "a.yaml:3")]
    [TestCase(3, 4, "a.yaml:3:4")]
    public void A_place_shows_what_is_known(int line, int column, string text)
        => Assert.That(new SourcePosition(_a, line, column).ToString(), Is.EqualTo(text));

    [Test]
    public void No_place_is_shown_as_nothing()
        => Assert.That($"{DiagnosticCatalog.NoProject("x")}", Does.StartWith("error RC2009: "));

    [TestCase("descripton", "description")]
    [TestCase("Description", "description")]
    [TestCase("cuont", "count")]
    [TestCase("xyz", null)]
    public void The_nearest_candidate_is_suggested(string written, string? near)
        => Assert.That(Suggestion.Near(written, ["count", "description", "name"]), Is.EqualTo(near));
}
