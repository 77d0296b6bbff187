using System.Diagnostics;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Yaml;

internal sealed class YamlReaderTests
{
    private static readonly TimeSpan Soon = HangGuard.Limit;

    [Test]
    public void Keys_and_values_know_their_places()
    {
        var map = YamlText.Map("a: 1\nlong key:  'x'\nlist:\n  - {b: c}\n");

        Assert.Multiple(() =>
        {
            Assert.That(map.Position.ToString(), Is.EqualTo("test.yaml:1:1"));
            Assert.That(map["a"]!.Position.ToString(), Is.EqualTo("test.yaml:1:4"));
            Assert.That(map.KeyOf("long key")!.Position.ToString(), Is.EqualTo("test.yaml:2:1"));
            Assert.That(map["long key"]!.Position.ToString(), Is.EqualTo("test.yaml:2:12"));
            Assert.That(map.List("list")!.Items[0].Position.ToString(), Is.EqualTo("test.yaml:4:5"));
            Assert.That(((MapNode)map.List("list")!.Items[0])["b"]!.Position.ToString(), Is.EqualTo("test.yaml:4:9"));
        });
    }

    [Test]
    public void Windows_line_ends_do_not_move_places_nor_stay_in_texts()
    {
        var map = YamlText.Map("a: 1\r\nb: text\r\nc: |\r\n  one\r\n  two\r\n");

        Assert.That(map["b"]!.Position.ToString(), Is.EqualTo("test.yaml:2:4"));
        Assert.That(map.Text("b"), Is.EqualTo("text"));
        Assert.That(map.Text("c"), Is.EqualTo("one\ntwo\n"));
    }

    [TestCase("", ScalarKind.Null)]
    [TestCase("~", ScalarKind.Null)]
    [TestCase("null", ScalarKind.Null)]
    [TestCase("true", ScalarKind.Boolean)]
    [TestCase("FALSE", ScalarKind.Boolean)]
    [TestCase("yes", ScalarKind.String)]
    [TestCase("no", ScalarKind.String)]
    [TestCase("12", ScalarKind.Integer)]
    [TestCase("-7", ScalarKind.Integer)]
    [TestCase("1.5", ScalarKind.Decimal)]
    [TestCase(".5", ScalarKind.Decimal)]
    [TestCase("1e3", ScalarKind.Decimal)]
    [TestCase("1.2.3", ScalarKind.String)]
    [TestCase("+", ScalarKind.String)]
    [TestCase("1_000", ScalarKind.String)]
    [TestCase("0x1F", ScalarKind.String)]
    [TestCase("'12'", ScalarKind.String)]
    [TestCase("\"true\"", ScalarKind.String)]
    [TestCase("! 12", ScalarKind.String)]
    public void A_scalar_has_the_kind_of_the_core_schema(string written, ScalarKind kind)
        => Assert.That(YamlText.Map($"key: {written}").Scalar("key")!.Kind, Is.EqualTo(kind));

    [Test]
    public void A_key_is_text_whatever_it_looks_like()
        => Assert.That(YamlText.Map("1: a\ntrue: b").Entries.Select(entry => (entry.Name, entry.Key.Kind)),
            Is.EqualTo(new[] { ("1", ScalarKind.String), ("true", ScalarKind.String) }));

    [Test]
    public void Several_documents_are_read_and_empty_ones_left_out()
    {
        var (documents, diagnostics) = YamlText.Read("---\na: 1\n---\n---\n# nothing\n---\n- b\n...\n");

        Assert.That(diagnostics, Is.Empty);
        Assert.That(documents.Select(document => document.GetType().Name), Is.EqualTo(new[] { "MapNode", "ListNode" }));
        Assert.That(documents[1].Position.Line, Is.EqualTo(7));
    }

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("# only a comment")]
    public void A_file_without_content_has_no_documents(string text)
        => Assert.That(YamlText.Read(text), Is.EqualTo((Array.Empty<Node>(), Array.Empty<Diagnostic>())).Using<(IReadOnlyList<Node> D, IReadOnlyList<Diagnostic> E)>(
            (a, b) => a.D.Count == b.D.Count && a.E.Count == b.E.Count));

    [Test]
    public void A_duplicate_key_is_reported_at_both_places()
    {
        var (documents, diagnostics) = YamlText.Read("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n");

        Assert.That(diagnostics.Single().ToString(), Does.StartWith("test.yaml:5:3: error RC1006"));
        Assert.That(diagnostics.Single().Related.Single().Position.ToString(), Is.EqualTo("test.yaml:3:3"));
        Assert.That(((MapNode)documents[0]).Map("b")!.Text("c"), Is.EqualTo("1"));
    }

    [TestCase("a:\n\tb: 1", "RC1005", "2:1")]
    [TestCase("a:\n  - b\n \t- c", "RC1005", "3:2")]
    [TestCase("a: [1\nb: 2", "RC1004", "1:4")]
    [TestCase("a: {b: 1\n", "RC1004", "1:9")]
    [TestCase("a: [1", "RC1004", "1:")]
    [TestCase("a: 'open", "RC1004", "1:4")]
    [TestCase("a: b: c", "RC1004", "1:")]
    [TestCase("a: 1\n b: 2", "RC1004", "2:")]
    [TestCase("a: @b", "RC1004", "1:4")]
    [TestCase("a: *gone", "RC1009", "1:4")]
    [TestCase("a: &self [*self]", "RC1009", "1:11")]
    [TestCase("a: !!python/object {}", "RC1010", "1:4")]
    [TestCase("a: !secret x", "RC1010", "1:4")]
    [TestCase("a: !!---@[\nb: 1", "RC1004", "1:")]
    [TestCase("{a: 1}: b", "RC1011", "1:1")]
    [TestCase("x: {{name}}", "RC1011", "1:5")]
    public void A_mistake_is_reported_at_its_place(string text, string code, string place)
    {
        var (_, diagnostics) = YamlText.Read(text);

        Assert.That(diagnostics[0].Code, Is.EqualTo(code), string.Join('\n', diagnostics));
        Assert.That($"{diagnostics[0].Position}", Does.StartWith($"test.yaml:{place}"));
        Assert.That(diagnostics[0].Position.Column, Is.Positive);
    }

    [Test]
    public void A_syntax_error_keeps_the_documents_before_it()
    {
        var (documents, diagnostics) = YamlText.Read("a: 1\n---\nb: [\n");

        Assert.That(documents, Has.Count.EqualTo(1));
        Assert.That(diagnostics, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_alias_is_the_node_of_its_anchor()
    {
        var map = YamlText.Map("a: &x {b: 1}\nc: *x\n");

        Assert.That(map["c"], Is.SameAs(map["a"]));
    }

    [Test]
    public void An_anchor_ends_with_its_document()
        => Assert.That(YamlText.Read("a: &x 1\n---\nb: *x\n").Diagnostics.Single().Code, Is.EqualTo("RC1009"));

    [Test]
    public void Aliases_that_multiply_are_refused_at_once()
    {
        var levels = Enumerable.Range(1, 40).Select(i => $"l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat($"*l{i - 1}", 10))}]\n");

        var (documents, diagnostics) = ReadSoon("l0: &l0 [lol]\n" + string.Concat(levels), maximumBytes: 20_000_000);

        Assert.That(documents, Is.Empty);
        Assert.That(diagnostics.Single().Code, Is.EqualTo("RC1008"));
    }

    [TestCase(10_000, "[")]
    [TestCase(2_000_000, "[")]
    [TestCase(1_000_000, "- ")]
    [TestCase(1_000_000, "{a: ")]
    [TestCase(1_000_000, "[\n")]
    [TestCase(1_000_000, "{")]
    [TestCase(100_000, "? ")]
    public void Deep_nesting_is_refused_without_exhausting_the_stack(int levels, string opening)
    {
        var (documents, diagnostics) = ReadSoon(string.Concat(Enumerable.Repeat(opening, levels)), maximumBytes: 100_000_000);

        Assert.That(documents, Is.Empty);
        Assert.That(diagnostics[0].Code, Is.EqualTo("RC1007"));
    }

    [Test]
    public void The_greatest_allowed_depth_is_read()
    {
        var (documents, diagnostics) = YamlText.Read(new string('[', YamlLimits.Depth) + new string(']', YamlLimits.Depth));

        Assert.That(diagnostics, Is.Empty);
        Assert.That(documents, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_document_of_too_many_nodes_is_refused_without_building_it()
    {
        var (documents, diagnostics) = ReadSoon($"[{string.Concat(Enumerable.Repeat("a,", 4_000_000))}]", maximumBytes: 1_000_000_000);

        Assert.That(documents, Is.Empty);
        Assert.That(diagnostics.Single().Code, Is.EqualTo("RC1008"));
    }

    [Test]
    public void The_documents_before_one_that_is_too_large_are_kept()
    {
        var (documents, diagnostics) = YamlText.Read($"a: 1\n---\n{new string('[', 10_000)}\n---\nb: 1\n");

        Assert.That(documents, Has.Count.EqualTo(1));
        Assert.That(diagnostics.Single().Code, Is.EqualTo("RC1007"));
    }

    [Test]
    public void A_map_of_very_many_keys_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"key{i}: {i}\n"));

        var (documents, _) = ReadSoon(text + "key7: again\n", maximumBytes: 1_000_000_000);

        var map = (MapNode)documents.Single();
        var watch = Stopwatch.StartNew();
        Assert.That(map.Entries.All(entry => ReferenceEquals(map[entry.Name], entry.Value) && map.KeyOf(entry.Name) == entry.Key), Is.True);
        Assert.That(watch.Elapsed, Is.LessThan(Soon));
    }

    [Test]
    public void Very_many_duplicate_keys_are_reported_in_linear_time()
    {
        var lines = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"key{i}: {i}\n"));

        Assert.That(ReadSoon(lines + lines, maximumBytes: 1_000_000_000).Diagnostics, Has.Count.EqualTo(100_000));
    }

    private static (IReadOnlyList<Node> Documents, IReadOnlyList<Diagnostic> Diagnostics) ReadSoon(string text, long maximumBytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var result = YamlText.Read(text);
        Assert.That(watch.Elapsed, Is.LessThan(Soon));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(maximumBytes));
        return result;
    }
}
