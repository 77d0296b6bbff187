using Reconciler.Language.Expressions;

namespace Reconciler.Language.Tests.Expressions;

internal sealed class ExpressionPrinterTests
{
    [TestCase("a==b", "a == b")]
    [TestCase(" ( (a) ) ", "a")]
    [TestCase("(a and b) or c", "a and b or c")]
    [TestCase("a and (b or c)", "a and (b or c)")]
    [TestCase("a or (b or c)", "a or (b or c)")]
    [TestCase("a - (b - c)", "a - (b - c)")]
    [TestCase("(a - b) - c", "a - b - c")]
    [TestCase("!(a==b)", "!(a == b)")]
    [TestCase("!(a)", "!a")]
    [TestCase("(-2)^2", "-2 ^ 2")]
    [TestCase("-(2^2)", "-(2 ^ 2)")]
    [TestCase("(a ^ b) ^ c", "(a ^ b) ^ c")]
    [TestCase("a ^ (b ^ c)", "a ^ (b ^ c)")]
    [TestCase("- - 1", "-(-1)")]
    [TestCase("a - -1", "a - -1")]
    [TestCase("(a + b) . c [ (0) ]", "(a + b).c[0]")]
    [TestCase("(5).x", "(5).x")]
    [TestCase("(Email).subject", "(Email).subject")]
    [TestCase("f ( a ,\n b )", "f(a, b)")]
    [TestCase("contains(LOWER(Flow.ani),\"X y\")", "Contains(Lower(Flow.ani), \"X y\")")]
    [TestCase("MyThing(1)", "mything(1)")]
    [TestCase("a OR b AND TRUE != Not_Set", "a or b and true != NOT_SET")]
    [TestCase("flow.Ani", "flow.Ani")]
    [TestCase("\"  a\\\"\n\t\" + \"\\t\"", "\"  a\\\"\n\t\" + \"\\t\"")]
    [TestCase("007 + 1.50", "007 + 1.50")]
    [TestCase("not(a)", "!a")]
    public void WritesTheCanonicalSpelling(string text, string canonical)
    {
        Assert.Multiple(() =>
        {
            Assert.That(ExpressionPrinter.Canonicalize(text), Is.EqualTo(canonical));
            Assert.That(ExpressionPrinter.Canonicalize(canonical), Is.EqualTo(canonical));
            Assert.That(TreeText.Of(canonical), Is.EqualTo(TreeText.Of(text)));
        });
    }

    [TestCase("\"a b\"", "\"a  b\"")]
    [TestCase("\"A\"", "\"a\"")]
    [TestCase("\"\\n\"", "\"\n\"")]
    [TestCase("1", "1.0")]
    [TestCase("1", "\"1\"")]
    [TestCase("NOT_SET", "\"NOT_SET\"")]
    [TestCase("a and b or c", "a and (b or c)")]
    [TestCase("a == b", "b == a")]
    [TestCase("a < b", "b > a")]
    [TestCase("!a == b", "!(a == b)")]
    [TestCase("-2 ^ 2", "-(2 ^ 2)")]
    [TestCase("(a ^ b) ^ c", "a ^ (b ^ c)")]
    [TestCase("a ^ b ^ c", "(a ^ b) ^ c")]
    [TestCase("a ^ b ^ c", "a ^ (b ^ c)")]
    [TestCase("Flow.a", "Flow.b")]
    [TestCase("Flow.a", "a")]
    [TestCase("a.b", "a.B")]
    [TestCase("(Email).subject", "Email.subject")]
    public void NeverMergesDifferentExpressions(string first, string second)
    {
        Assert.That(ExpressionPrinter.Canonicalize(first), Is.Not.EqualTo(ExpressionPrinter.Canonicalize(second)));
    }

    [TestCase(" a  && b ", "a  && b")]
    [TestCase("\t", "")]
    public void LeavesWhatItDoesNotUnderstand(string text, string canonical)
    {
        Assert.That(ExpressionPrinter.Canonicalize(text), Is.EqualTo(canonical));
    }
}
