using FsCheck;
using FsCheck.Fluent;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Flows.Archy;

internal sealed class ArchyWriterTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(
            "", " ", "a", "a b", " a", "a ", "yes", "No", "on", "Y", "null", "~", "true", "12", "-1", "1.5", ".", "..", "1e5", "0x1", "-", "- a", "?", "? a", ":", "a:", "a: b",
            "a:b", ":a", "#", "a #b", "a#b", "[", "]", "{}", "{{x}}", "*a", "&a", "!a", "|", ">", "%", "@", "`", "'", "''", "\"", "\\", "\\n", "\n", "a\nb", "\r\n", "\t", "a\tb",
            "\0", "\u0001", "\u007f", "\u0085", "\u00a0", "\u2028", "\u2029", "\ufeff", "\ufeffa", "é", "变", "\U0001F600", "---", "...", "--- a", "<<", "=", ",", "a, b", "$x", "§", "(a)", ";", "/a[b_12]"),
        from text in ArbMap.Default.GeneratorFor<string>() select new string([.. (text ?? "").Where(letter => !char.IsSurrogate(letter))]));

    [Test]
    public void A_flow_is_written_in_the_style_of_exports()
    {
        var body = YamlText.Map("""
            {name: Sales, refs: ["/a/b[c_1]", [1, [x]], {}, []], outputs: {yes: {actions: [{disconnect: {none: true}}, {playAudio: {name: A, audio: {tts: 'Hi: "you"'}}}]}}, e: , t: "12"}
            """);

        Assert.That(ArchyWriter.Write("inboundcall", body), Is.EqualTo("""
            inboundCall:
              name: Sales
              refs:
                - "/a/b[c_1]"
                -
                  - 1
                  -
                    - x
                - {}
                - []
              outputs:
                "yes":
                  actions:
                    - disconnect:
                        none: true
                    - playAudio:
                        name: A
                        audio:
                          tts: "Hi: \"you\""
              e: null
              t: "12"

            """));
    }

    [Test]
    public void What_was_written_is_read_as_the_same_tree() =>
        Prop.ForAll(Gen.Sized(Map).ToArbitrary(), map =>
        {
            var text = ArchyWriter.Write("workflow", map);
            var read = YamlText.Map(text).Map("workflow") ?? new MapNode([], default);
            Assert.That(NodeEquality.Same(read, map), Is.True, text);
        }).Check(Config.QuickThrowOnFailure.Seeded().WithMaxTest(1000).WithEndSize(40).WithQuietOnSuccess(true));

    private static Gen<MapNode> Map(int size) =>
        from entries in Gen.ListOf(
            from key in Texts
            from value in Tree(size / 2)
            select new MapEntry(ScalarNode.String(key, default), value))
        select new MapNode([.. entries.DistinctBy(entry => entry.Name).Take(6)], default);

    private static Gen<Node> Tree(int size)
    {
        var leaf = Gen.OneOf(
            from text in Texts select (Node)ScalarNode.String(text, default),
            Gen.Elements<Node>(
                ScalarNode.Boolean(true, default),
                ScalarNode.Boolean(false, default),
                new ScalarNode("12", ScalarKind.Integer, default),
                new ScalarNode("-1.50", ScalarKind.Decimal, default)));
        return size < 2
            ? leaf
            : Gen.OneOf(
                leaf,
                from map in Map(size / 2) select (Node)map,
                from items in Gen.ListOf(Tree(size / 3)) select (Node)new ListNode([.. items.Take(5)], default));
    }
}
