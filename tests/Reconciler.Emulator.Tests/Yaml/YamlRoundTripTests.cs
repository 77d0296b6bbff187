using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Tests.Yaml;

public sealed class YamlRoundTripTests
{
    [TestCase("plain text")]
    [TestCase("")]
    [TestCase("true")]
    [TestCase("Null")]
    [TestCase("no")]
    [TestCase("12")]
    [TestCase("1e3")]
    [TestCase("2026-03-01")]
    [TestCase("0x1F")]
    [TestCase("12:30")]
    [TestCase("- dash")]
    [TestCase("-")]
    [TestCase("a: b")]
    [TestCase("ends with colon:")]
    [TestCase("a # b")]
    [TestCase("#hash")]
    [TestCase(" leading")]
    [TestCase("trailing ")]
    [TestCase("two\nlines")]
    [TestCase("tab\there")]
    [TestCase("quote \" and back\\slash")]
    [TestCase("{{x}}")]
    [TestCase("[x]")]
    [TestCase("über 日本 😀")]
    [TestCase("\u2028\u00a0\u0007")]
    [TestCase("---")]
    [TestCase("@at")]
    [TestCase("=")]
    public void A_text_stays_the_same_text(string text)
    {
        var written = YamlWriter.Write(new YamlMap().Set("key", YamlScalar.String(text)).Set(text, YamlScalar.String("value")));

        var read = (YamlMap)YamlReader.Read(written);
        Assert.That(read.Text("key"), Is.EqualTo(text), written);
        Assert.That((read["key"] as YamlScalar)?.IsString, Is.True);
        Assert.That(read.Text(text), Is.EqualTo("value"), written);
    }

    [TestCase("true")]
    [TestCase("12")]
    [TestCase("1.50")]
    [TestCase("null")]
    [TestCase("yes")]
    [TestCase("-0.5e-3")]
    public void A_value_that_is_no_text_stays_unquoted(string text)
    {
        var written = YamlWriter.Write((YamlMap)YamlReader.Read($"key: {text}"));

        Assert.That(written, Is.EqualTo($"key: {text}\n"));
    }

    [Test]
    public void Lists_and_maps_are_laid_out_as_exports_are()
    {
        var map = (YamlMap)YamlReader.Read("a: {b: [{c: 1, d: [x, [y]]}, {}], e: []}\nf: ''");

        Assert.That(YamlWriter.Write(map), Is.EqualTo("a:\n  b:\n    - c: 1\n      d:\n        - x\n        -\n          - y\n    - {}\n  e: []\nf: \"\"\n"));
    }

    [Test]
    public void Aliases_are_expanded_and_bounded()
    {
        var small = (YamlMap)YamlReader.Read("a: &x {b: 1}\nc: *x");
        var bomb = string.Concat(Enumerable.Range(1, 9).Select(level => $"l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat(level == 1 ? "x" : $"*l{level - 1}", 10))}]\n"));

        Assert.That(small.Map("c")?.Text("b"), Is.EqualTo("1"));
        Assert.That(() => YamlReader.Read(bomb), Throws.InstanceOf<YamlReadException>());
    }

    [Test]
    public void Depth_is_bounded() =>
        Assert.That(() => YamlReader.Read(new string('[', 5000)), Throws.InstanceOf<YamlReadException>());

    [TestCase("a: 1\n---\nb: 2", "more than one document")]
    [TestCase("a: *missing", "missing")]
    [TestCase("? [a]\n: b", "a key must be a plain text")]
    public void What_no_flow_file_has_is_refused(string yaml, string message) =>
        Assert.That(() => YamlReader.Read(yaml), Throws.InstanceOf<YamlReadException>().With.Message.Contains(message));
}
