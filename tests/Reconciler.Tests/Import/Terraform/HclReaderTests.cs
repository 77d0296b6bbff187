using Reconciler.Import.Terraform;

namespace Reconciler.Tests.Import.Terraform;

internal sealed class HclReaderTests
{
    [Test]
    public void Blocks_with_labels_attributes_and_comments_are_read()
    {
        var block = HclReader.Read("""
            # a comment
            // another
            /* and
               another */
            resource "genesyscloud_flow" "sales" {
              filepath      = "./flows/sales.yaml" # behind
              force_unlock  = true
              lifecycle { ignore_changes = [filepath, name,] }
              substitutions = {
                queue  = "Sales \"EU\""
                "name" : var.flow_name,
                size   = 3
              }
            }
            """).Single();

        Assert.That((block.Type, block.Line, string.Join(' ', block.Labels)), Is.EqualTo(("resource", 5, "genesyscloud_flow sales")));
        Assert.That(Text(block.Attributes["filepath"]), Is.EqualTo("./flows/sales.yaml"));
        Assert.That(Text(block.Attributes["force_unlock"]), Is.EqualTo("true"));
        Assert.That(((HclMap)block.Attributes["substitutions"]).Entries.Select(entry => (entry.Key, Text(entry.Value))), Is.EqualTo(new[] { ("queue", "Sales \"EU\""), ("name", "<var.flow_name>"), ("size", "3") }));
        Assert.That(((HclList)block.Blocks.Single().Attributes["ignore_changes"]).Items, Has.Count.EqualTo(2));
    }

    [TestCase("\"a${var.b}c\"", "a<var.b>c")]
    [TestCase("\"${ path.module }/x\"", "<path.module>/x")]
    [TestCase("\"$${no}\\n\\u00e9\\\\\"", "${no}\né\\")]
    [TestCase("\"${ f(\"}\") }\"", "<f(\"}\")>")]
    [TestCase("\"%{ if a }b%{ endif }\"", "<%{if a}>b<%{endif}>")]
    [TestCase("<<EOT\n  a\n  ${x.y}\nEOT\n", "  a\n  <x.y>\n")]
    [TestCase("<<-EOT\n    a\n      b\n    EOT\n", "a\n  b\n")]
    [TestCase("<<EOT\na\nEOT", "a\n")]
    [TestCase("null", "<null>")]
    public void A_text_is_read_with_what_is_computed_in_it(string written, string expected)
        => Assert.That(Text(HclReader.Read($"x {{\n  a = {written}\n}}\n".Replace("EOT\n\n}", "EOT\n}", StringComparison.Ordinal)).Single().Attributes["a"]), Is.EqualTo(expected));

    [TestCase("f(\"a\", [1])")]
    [TestCase("var.a ? \"x\" : \"y\"")]
    [TestCase("var.list[0]")]
    [TestCase("\"a\" == \"b\"")]
    [TestCase("[for x in y : x]")]
    [TestCase("{ for x in y : x => 1 }")]
    [TestCase("!a")]
    public void What_terraform_computes_is_kept_as_it_is_written(string written)
        => Assert.That(HclReader.Read($"x {{\n  a = {written}\n  b = 1\n}}").Single().Attributes["a"], Is.EqualTo(new HclComputed(written)));

    [TestCase("x {", 1)]
    [TestCase("x {\n  a = \"b\n}", 2)]
    [TestCase("x {\n}\n}", 3)]
    [TestCase("x {\n  a = [1\n}", 2)]
    [TestCase("x {\n  ; = 1\n}", 2)]
    [TestCase("x {\n  a = <<EOT\n}", 3)]
    [TestCase("a = \"\\q\"", 1)]
    public void What_is_no_configuration_is_told_with_its_line(string text, int line)
        => Assert.That(() => HclReader.Read(text), Throws.InstanceOf<HclException>().With.Property(nameof(HclException.Line)).InRange(line, line + 1));

    [TestCase("(")]
    [TestCase("[")]
    [TestCase("{ a = ")]
    public void However_deep_it_is_nested_it_ends(string open)
        => Assert.That(() => HclReader.Read($"x = {string.Concat(Enumerable.Repeat(open, 100_000))}"), Throws.InstanceOf<HclException>());

    [Test]
    public void Any_cut_of_a_configuration_is_read_or_refused()
    {
        const string Text = "variable \"v\" {\n  default = \"a${var.b[\"c\"]}\"\n}\nresource \"genesyscloud_flow\" \"f\" {\n  filepath = <<-E\n  x\n  E\n  substitutions = { a = [1, \"b\"], \"c\" = f(1) }\n}\n";
        for (var length = 0; length <= Text.Length; length++)
        {
            var cut = Text[..length];
            Assert.That(Refusal(cut), Is.Null.Or.InstanceOf<HclException>(), cut);
        }
    }

    private static Exception? Refusal(string text)
    {
        try
        {
            HclReader.Read(text);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static string Text(HclValue value) => string.Concat(((HclText)value).Parts.Select(part => part.IsExpression ? $"<{part.Text}>" : part.Text));
}
