using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Project;

internal sealed class InterpolationTests
{
    private readonly Dictionary<string, ScalarNode> _values = new()
    {
        ["queue"] = ScalarNode.String("Sales \"EU\"", default),
        ["count"] = new ScalarNode("3", ScalarKind.Integer, default),
        ["open"] = ScalarNode.Boolean(true, default),
        ["dollar"] = ScalarNode.String("${var.queue}", default),
    };

    [TestCase("${var.queue}", "Sales \"EU\"", ScalarKind.String)]
    [TestCase("${ var.queue }", "Sales \"EU\"", ScalarKind.String)]
    [TestCase("${var.count}", "3", ScalarKind.Integer)]
    [TestCase("${var.open}", "true", ScalarKind.Boolean)]
    [TestCase("at ${var.count} o'clock", "at 3 o'clock", ScalarKind.String)]
    [TestCase("${var.count}${var.count}", "33", ScalarKind.String)]
    [TestCase("$${var.count}", "${var.count}", ScalarKind.String)]
    [TestCase("$${x} ${var.count}", "${x} 3", ScalarKind.String)]
    [TestCase("${var.count} $${", "3 ${", ScalarKind.String)]
    [TestCase("${var.dollar}", "${var.queue}", ScalarKind.String)]
    [TestCase("$5 and {x}", "$5 and {x}", ScalarKind.String)]
    [TestCase("${env.TOKEN}", "s3cret", ScalarKind.String)]
    public void A_reference_becomes_its_value(string written, string text, ScalarKind kind)
    {
        var (node, diagnostics, _) = Apply($"key: '{written.Replace("'", "''", StringComparison.Ordinal)}'");

        var scalar = ((MapNode)node).Scalar("key")!;
        Assert.That(diagnostics, Is.Empty);
        Assert.That((scalar.Text, scalar.Kind), Is.EqualTo((text, kind)));
    }

    [TestCase("${var.cuont}", "RC1015", 7)]
    [TestCase("x ${var.gone}", "RC1015", 9)]
    [TestCase("${env.MISSING}", "RC1016", 7)]
    [TestCase("${count}", "RC1017", 7)]
    [TestCase("${var.}", "RC1017", 7)]
    [TestCase("${var.count", "RC1017", 7)]
    [TestCase("${ }", "RC1017", 7)]
    [TestCase("${vars.count}", "RC1017", 7)]
    public void A_reference_without_value_is_reported_where_it_is_written(string written, string code, int column)
    {
        var (_, diagnostics, _) = Apply($"key: '{written}'");

        Assert.That(diagnostics.Single().Code, Is.EqualTo(code));
        Assert.That(diagnostics.Single().Position.ToString(), Is.EqualTo($"test.yaml:1:{column}"));
    }

    [Test]
    public void A_misspelt_variable_gets_a_suggestion()
        => Assert.That(Apply("key: ${var.cuont}").Diagnostics.Single().Message, Does.EndWith("did you mean 'count'?"));

    [Test]
    public void A_reference_on_a_later_line_points_at_the_text_that_holds_it()
        => Assert.That($"{Apply("key: |\n  one\n  ${var.gone}\n").Diagnostics.Single().Position}", Is.EqualTo("test.yaml:3:3"));

    [TestCase("'a ${var.count} b'", 2, 9)]
    [TestCase("'a ${var.count} b'", 3, 21)]
    [TestCase("'a ${var.queue} b'", 5, 9)]
    [TestCase("'a ${var.queue} b'", 13, 22)]
    [TestCase("'$${x} y'", 2, 10)]
    [TestCase("${var.queue}", 4, 6)]
    public void A_place_behind_a_value_is_exact_and_one_inside_it_is_that_of_the_reference(string written, int offset, int column)
    {
        var scalar = ((MapNode)Apply($"key: {written}").Node).Scalar("key")!;

        Assert.That($"{ScalarPlace.At(scalar, offset)}", Is.EqualTo($"test.yaml:1:{column}"));
    }

    [Test]
    public void Every_wrong_reference_of_a_document_is_reported()
        => Assert.That(Apply("a: ${var.x}\nb: [ '${var.y}', {c: '${env.Z}'} ]").Diagnostics, Has.Count.EqualTo(3));

    [Test]
    public void A_value_of_the_environment_is_a_secret_from_then_on()
    {
        var (_, _, secrets) = Apply("a: Bearer ${env.TOKEN}");

        Assert.That(secrets.Mask("the token s3cret was refused"), Is.EqualTo("the token (secret) was refused"));
    }

    [Test]
    public void Keys_and_untouched_nodes_stay_as_they_are()
    {
        var node = YamlText.Map("\"${var.count}\": 1\nb: [x]");

        Assert.That(Interpolation.Apply(node, Variables(new SecretSet()), new DiagnosticBag()), Is.SameAs(node));
    }

    [Test]
    public void A_value_keeps_the_place_of_its_reference()
    {
        var map = (MapNode)Apply("a: 1\nb: ${var.queue}").Node;

        Assert.That($"{map["b"]!.Position}", Is.EqualTo("test.yaml:2:4"));
    }

    private VariableSet Variables(SecretSet secrets) => new(_values, name => name == "TOKEN" ? "s3cret" : null, secrets);

    private (Node Node, IReadOnlyList<Diagnostic> Diagnostics, SecretSet Secrets) Apply(string text)
    {
        var diagnostics = new DiagnosticBag();
        var secrets = new SecretSet();
        var node = Interpolation.Apply(YamlText.Parse(text), Variables(secrets), diagnostics);
        return (node, diagnostics.Sorted(), secrets);
    }
}
