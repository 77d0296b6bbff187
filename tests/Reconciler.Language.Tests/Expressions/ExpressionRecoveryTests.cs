using Reconciler.Language.Expressions;
using static Reconciler.Language.Expressions.ExpressionProblemKind;

namespace Reconciler.Language.Tests.Expressions;

internal sealed class ExpressionRecoveryTests
{
    [TestCase("", Empty)]
    [TestCase(" \n\t", Empty)]
    [TestCase("\"abc", InvalidString)]
    [TestCase("\"abc\\\"", InvalidString)]
    [TestCase("'abc'", InvalidString)]
    [TestCase("“abc”", InvalidString)]
    [TestCase("\"Male\\Female\"", InvalidEscape)]
    [TestCase("12ab", InvalidNumber)]
    [TestCase(".5", InvalidNumber)]
    [TestCase("1 + .5", InvalidNumber)]
    [TestCase("a && b", ForeignOperator)]
    [TestCase("a || b", ForeignOperator)]
    [TestCase("a = b", ForeignOperator)]
    [TestCase("a <> b", ForeignOperator)]
    [TestCase("a +", MissingOperand)]
    [TestCase("a and or b", MissingOperand)]
    [TestCase("* a", MissingOperand)]
    [TestCase("f(a,)", MissingOperand)]
    [TestCase("f(,a)", MissingOperand)]
    [TestCase("()", MissingOperand)]
    [TestCase("a[]", MissingOperand)]
    [TestCase("a b", MissingOperator)]
    [TestCase("\"He said, \"Hi\"", MissingOperator, InvalidString)]
    [TestCase("a, b", MissingOperator)]
    [TestCase("f(a b, c)", MissingOperator)]
    [TestCase("Flow.", MissingName)]
    [TestCase("a.b.", MissingName)]
    [TestCase("Flow.1x", MissingName)]
    [TestCase("(a", UnbalancedBracket)]
    [TestCase("f(a", UnbalancedBracket)]
    [TestCase("a[1", UnbalancedBracket)]
    [TestCase("a)", UnbalancedBracket)]
    [TestCase("a) + b", UnbalancedBracket)]
    [TestCase("a[(1]", UnbalancedBracket)]
    [TestCase("Flow.x(1)", NotAFunction)]
    [TestCase("f(1)(2)", NotAFunction)]
    [TestCase("a ^ b ^ c", AmbiguousOrder)]
    [TestCase("a # b", UnexpectedCharacter)]
    [TestCase("{a}", UnexpectedCharacter, UnexpectedCharacter)]
    [TestCase("not a", UndocumentedOperator)]
    [TestCase("f( + g(a b) and 'c'", UnbalancedBracket, MissingOperator, InvalidString)]
    public void SaysWhatIsWrong(string text, params ExpressionProblemKind[] kinds)
    {
        var parsed = ExpressionParser.Parse(text);

        Assert.That(parsed.Problems.Select(problem => problem.Kind), Is.EqualTo(kinds));
    }

    [Test]
    public void FindsSeveralProblemsInTheirOrder()
    {
        var problems = ExpressionParser.Parse("f(a &&, 'x') == \"\\q\" +").Problems;

        Assert.Multiple(() =>
        {
            Assert.That(
                problems.Select(problem => problem.Kind),
                Is.EqualTo([ForeignOperator, MissingOperand, InvalidString, InvalidEscape, MissingOperand]));
            Assert.That(problems.Select(problem => problem.Span.Start), Is.EqualTo([4, 6, 8, 17, 22]));
        });
    }

    [Test]
    public void KeepsWhatItUnderstood()
    {
        Assert.That(TreeText.Of("Flow.a Flow.b == f(Flow.c,"), Is.EqualTo("(error Flow.a (Equal Flow.b (call f Flow.c (error))))"));
    }

    [Test]
    public void AWarningLeavesTheExpressionValid()
    {
        Assert.That(ExpressionParser.Parse("not a").IsValid, Is.True);
    }

    [TestCase("a && b", "'&&' is no operator of Architect; write 'and'.")]
    [TestCase("(a", "The '(' is not closed; add ')'.")]
    [TestCase("a +", "A value is missing before the end; write a literal, a variable or a function call.")]
    [TestCase("\"a\\d\"", "'\\d' is no escape; write \\\\ for a backslash, or one of \\\" \\n \\r \\t.")]
    public void EndsWithTheCure(string text, string message)
    {
        Assert.That(ExpressionParser.Parse(text).Problems.Single().Message, Is.EqualTo(message));
    }

    [TestCase("(")]
    [TestCase("f(")]
    [TestCase("a[")]
    [TestCase("!")]
    [TestCase("1 + (")]
    public void DeepNestingIsAProblem(string opening)
    {
        var parsed = ExpressionParser.Parse(string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.That(parsed.Problems.Select(problem => problem.Kind), Is.EqualTo([TooDeep]));
    }

    [TestCase(" + 1")]
    [TestCase(".x")]
    [TestCase("[0]")]
    public void ALongChainIsAProblem(string link)
    {
        var parsed = ExpressionParser.Parse("a" + string.Concat(Enumerable.Repeat(link, 100_000)));

        Assert.Multiple(() =>
        {
            Assert.That(parsed.Problems.Select(problem => problem.Kind), Is.EqualTo([TooDeep]));
            Assert.That(ExpressionReferenceReader.Of(parsed), Is.Not.Null);
        });
    }

    [Test]
    public void AChainThatAPersonWouldWriteIsFine()
    {
        string text = string.Join(" or ", Enumerable.Range(0, 500).Select(i => $"Call.Ani == \"{i}\""));

        Assert.That(ExpressionParser.Parse(text).IsValid, Is.True);
    }

    [TestCase(199, 990, "(", " + 1", ")")]
    [TestCase(200, 0, "a or b and c | d & e == f < g + h * i ^ (", "", "")]
    [TestCase(0, 999, "", "[0]", "")]
    public void TheLargestExpressionFitsASmallStack(int nesting, int chain, string opening, string link, string closing)
    {
        string text = string.Concat(Enumerable.Repeat(opening, nesting)) + "a" + string.Concat(Enumerable.Repeat(link, chain))
            + string.Concat(Enumerable.Repeat(closing, nesting));
        var smallStack = new Thread(() => WorkOn(text), maxStackSize: 1024 * 1024);

        smallStack.Start();

        Assert.That(smallStack.Join(TimeSpan.FromMinutes(1)), Is.True);
    }

    [TestCase("")]
    [TestCase("\"\\q\\q\\q\"")]
    [TestCase("Flow.x(1)(2)")]
    [TestCase("a && b = c")]
    [TestCase("f(1 2 3")]
    public void TheNumberOfProblemsIsBounded(string lastStraw)
    {
        string text = new string('#', 18) + lastStraw + new string('#', 100_000);

        Assert.That(ExpressionParser.Parse(text).Problems, Has.Count.EqualTo(20));
    }

    private static void WorkOn(string text)
    {
        var parsed = ExpressionParser.Parse(text);
        _ = ExpressionPrinter.Print(parsed.Root);
        _ = ExpressionReferenceReader.Of(parsed);
        _ = ExpressionTypes.Infer(parsed, _ => null);
    }
}
