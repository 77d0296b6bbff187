using Reconciler.Language.Expressions;

namespace Reconciler.Language.Tests.Expressions;

internal sealed class ExpressionParserTests
{
    [TestCase("\"\"", "\"\"")]
    [TestCase("\"a \\\"b\\\" \\\\ \\n\"", "\"a \\\"b\\\" \\\\ \\n\"")]
    [TestCase("42", "42")]
    [TestCase("3.14", "3.14")]
    [TestCase("TRUE", "true")]
    [TestCase("False", "false")]
    [TestCase("not_set", "NOT_SET")]
    [TestCase("authResult", "bare authResult")]
    [TestCase("número_2", "bare número_2")]
    [TestCase("变量", "bare 变量")]
    [TestCase("Flow.nu\u0301mero", "Flow.nu\u0301mero")]
    [TestCase("Flow.x", "Flow.x")]
    [TestCase("flow . x", "flow.x")]
    [TestCase("Prompt.Welcome_2", "Prompt.Welcome_2")]
    [TestCase("Message.Message.body", "(member Message.Message body)")]
    [TestCase("customer.name", "(member bare customer name)")]
    [TestCase("Flow.true", "Flow.true")]
    [TestCase("Flow.and.or", "(member Flow.and or)")]
    [TestCase("email", "bare email")]
    public void ReadsOperands(string text, string tree) => AssertTree(text, tree);

    [TestCase("a or b and c", "(Or bare a (And bare b bare c))")]
    [TestCase("a and b | c", "(And bare a (BitwiseOr bare b bare c))")]
    [TestCase("a | b & c", "(BitwiseOr bare a (BitwiseAnd bare b bare c))")]
    [TestCase("a & 4 == 4", "(BitwiseAnd bare a (Equal 4 4))")]
    [TestCase("a == b < c", "(Equal bare a (Less bare b bare c))")]
    [TestCase("a < b + c", "(Less bare a (Add bare b bare c))")]
    [TestCase("3 + 4 * 5", "(Add 3 (Multiply 4 5))")]
    [TestCase("(3+4) * 5", "(Multiply (Add 3 4) 5)")]
    [TestCase("2 * 3 ^ 4", "(Multiply 2 (Power 3 4))")]
    [TestCase("-2 ^ 2", "(Power (Negate 2) 2)")]
    [TestCase("2 ^ -2", "(Power 2 (Negate 2))")]
    [TestCase("a - b - c", "(Subtract (Subtract bare a bare b) bare c)")]
    [TestCase("!a == b", "(Equal (Not bare a) bare b)")]
    [TestCase("!a.b[0]", "(Not (index (member bare a b) 0))")]
    [TestCase("~a & b", "(BitwiseAnd (BitwiseNot bare a) bare b)")]
    [TestCase("+1 - +2", "(Subtract (Plus 1) (Plus 2))")]
    [TestCase("!!a", "(Not (Not bare a))")]
    [TestCase("1 <= 2 != 3 >= 4", "(NotEqual (LessOrEqual 1 2) (GreaterOrEqual 3 4))")]
    [TestCase("a AND b Or c", "(Or (And bare a bare b) bare c)")]
    public void KeepsThePrecedence(string text, string tree) => AssertTree(text, tree);

    [TestCase("GetCurrentDateTimeUtc()", "(call getcurrentdatetimeutc)")]
    [TestCase("if(a, 1, \"x\")", "(call if bare a 1 \"x\")")]
    [TestCase("Split(Call.Ani, \"+\")[1].x", "(member (index (call split Call.Ani \"+\") 1) x)")]
    [TestCase("Chat.Guest.customFields[Task.i].value", "(member (index (member Chat.Guest customFields) Task.i) value)")]
    [TestCase("f((a), ((b or c)))", "(call f bare a (Or bare b bare c))")]
    [TestCase("f(\n  a,\n\tb)", "(call f bare a bare b)")]
    [TestCase("flow(1)", "(call flow 1)")]
    public void ReadsCallsIndexesAndMembers(string text, string tree) => AssertTree(text, tree);

    [Test]
    public void ASpanCoversTheTextOfItsNode()
    {
        const string Text = "  If( Flow.a == \"x\" , (1 + 2) * 3 , b )";
        var call = (CallExpression)ExpressionParser.Parse(Text).Root;

        Assert.Multiple(() =>
        {
            Assert.That(Slice(call.Span), Is.EqualTo(Text.Trim()));
            Assert.That(Slice(call.NameSpan), Is.EqualTo("If"));
            Assert.That(call.Arguments.Select(argument => Slice(argument.Span)), Is.EqualTo(["Flow.a == \"x\"", "(1 + 2) * 3", "b"]));
        });

        string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
    }

    [Test]
    public void TheValueOfAStringHasItsEscapesResolved()
    {
        var literal = (LiteralExpression)ExpressionParser.Parse("""
            "He said, \"Hi\"\r\n\tMale\\Female"
            """).Root;

        Assert.That(literal.Value, Is.EqualTo("He said, \"Hi\"\r\n\tMale\\Female"));
    }

    private static void AssertTree(string text, string tree)
    {
        var parsed = ExpressionParser.Parse(text);

        Assert.Multiple(() =>
        {
            Assert.That(parsed.Problems, Is.Empty);
            Assert.That(TreeText.Of(parsed.Root), Is.EqualTo(tree));
        });
    }
}
