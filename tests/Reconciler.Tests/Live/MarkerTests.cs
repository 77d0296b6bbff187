using Reconciler.Live;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

internal sealed class MarkerTests
{
    private static readonly Marker Mark = new("demo", "manifests/Sales Flow.yaml", new string('a', 64));

    [TestCase(null, null)]
    [TestCase("", null)]
    [TestCase("About.", "About.")]
    [TestCase("Two\n\nparagraphs.", "Two\n\nparagraphs.")]
    [TestCase("Ends in [brackets]", "Ends in [brackets]")]
    public void A_marker_is_found_again_and_leaves_the_description(string? description, string? text)
    {
        var marked = Mark.Append(description);

        Assert.That(Marker.Find(marked), Is.EqualTo(Mark));
        Assert.That(Marker.WithoutMarker(marked), Is.EqualTo(text));
        Assert.That(Marker.Find(marked.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n"), Is.EqualTo(Mark));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("No marker.")]
    [TestCase("[reconciler/v1 project=demo]")]
    [TestCase("[reconciler/v1 project=demo hash=abc manifest=a.yaml]")]
    public void Other_text_is_no_marker(string? description)
        => Assert.That(Marker.Find(description), Is.Null);

    [Test]
    public void A_marker_in_the_middle_is_text()
        => Assert.That(Marker.Find($"{Mark} and more"), Is.Null);

    [Test]
    public void A_second_marker_replaces_the_first()
    {
        var other = Mark with { Hash = new string('b', 64) };

        Assert.That(other.Append(Marker.WithoutMarker(Mark.Append("About."))), Is.EqualTo(other.Append("About.")));
    }

    [Test]
    public void A_manifest_whose_name_has_brackets_is_found_again()
    {
        var marker = Mark with { Manifest = "manifests/a [b].yaml" };

        Assert.That(Marker.Find(marker.Append("x")), Is.EqualTo(marker));
    }

    [Test]
    public void A_hostile_description_is_searched_in_linear_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Marker.Find(new string(' ', 200_000) + "x");
        Marker.WithoutMarker(new string('\n', 200_000) + "[reconciler/v1 project=");

        Assert.That(watch.Elapsed, Is.LessThan(HangGuard.Limit));
    }
}
