using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Reconciler.Expressions;
using Reconciler.TestKit;

namespace Reconciler.Tests.Expressions;

internal sealed class ExpressionPropertyTests
{
    private static readonly Config Many =
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60).WithQuietOnSuccess(true);

    /// <summary>Pieces that make the parser work harder than random characters do.</summary>
    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", ",", ".", "\"", "\\", "'", "“", " ", "\n", "and", "or", "not", "!", "~", "-", "+", "^", "==", "=", "&&",
        "<>", "1", ".5", "1x", "\"s\"", "Flow", "Flow.a", "bare", "If(", "FindQueue(\"q\")", "true", "NOT_SET", "#",
        "\ud83d\ude00", "\ud83d", "\u0301", "\0",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Mutated(),
        from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Concat(pieces),
        from text in ArbMap.Default.GeneratorFor<string>()
        select (text ?? "").Replace("\u0001", "", StringComparison.Ordinal)).ToArbitrary();

    [Test]
    public void APrintedTreeIsReadBackAsTheSameTree() =>
        Check(Prop.ForAll(ExpressionTrees.Arbitrary, tree =>
        {
            string printed = ExpressionPrinter.Print(tree);
            var parsed = ExpressionParser.Parse(printed);
            Assert.That(parsed.Problems, Is.Empty, printed);
            Assert.That(TreeText.Of(parsed.Root), Is.EqualTo(TreeText.Of(tree)), printed);
            Assert.That(ExpressionPrinter.Print(parsed.Root), Is.EqualTo(printed));
        }));

    [Test]
    public void SpacesAndParenthesesDoNotCount() =>
        Check(Prop.ForAll(ExpressionTrees.Arbitrary, tree =>
        {
            string printed = ExpressionPrinter.Print(tree);
            Assert.That(ExpressionPrinter.Canonicalize($"\n((\t{Loose(tree)} )) "), Is.EqualTo(printed));
        }));

    [Test]
    public void AnyTextIsReadToTheEndWithoutAnException() =>
        Check(Prop.ForAll(Texts, text =>
        {
            var parsed = ExpressionParser.Parse(text);
            Assert.That(parsed.IsValid || parsed.Problems.Count > 0, Is.True);
            foreach (var problem in parsed.Problems)
            {
                Assert.That(problem.Span.Start, Is.InRange(0, text.Length));
                Assert.That(problem.Span.End, Is.InRange(problem.Span.Start, text.Length));
            }

            _ = ExpressionReferences.Of(parsed);
            _ = ExpressionTypes.Infer(parsed, _ => null);
            string canonical = ExpressionPrinter.Canonicalize(text);
            Assert.That(ExpressionPrinter.Canonicalize(canonical), Is.EqualTo(canonical));
        }));

    [Test]
    public void QualifyingKeepsEveryOtherCharacter() =>
        Check(Prop.ForAll(Texts, text =>
        {
            var names = new List<string>();
            var marked = ExpressionQualifier.Qualify(text, name =>
            {
                names.Add(name);
                return "\u0001";
            });
            var pieces = marked.Text.Split('\u0001');
            var rebuilt = new StringBuilder(pieces[0]);
            for (int i = 1; i < pieces.Length; i++)
            {
                rebuilt.Append(names[i - 1]).Append(pieces[i]);
            }

            Assert.That(rebuilt.ToString(), Is.EqualTo(text));
            Assert.That(ExpressionQualifier.Qualify(text, _ => null).Text, Is.SameAs(text));
        }));

    [Test]
    public void EveryProblemSentenceEndsWithACure() =>
        Check(Prop.ForAll(Texts, text =>
        {
            foreach (var problem in ExpressionParser.Parse(text).Problems)
            {
                Assert.That(problem.Message, Does.Match(@"(?s)^.+; .+\.$"));
            }
        }));

    /// <summary>A valid expression with a few characters replaced by a piece.</summary>
    private static Gen<string> Mutated() =>
        from tree in ExpressionTrees.Arbitrary.Generator
        let text = ExpressionPrinter.Print(tree)
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(3, text.Length - start))
        from piece in Gen.Elements(Pieces)
        select text.Remove(start, length).Insert(start, piece);

    private static void Check(Property property) => property.Check(Many.Seeded());

    /// <summary>The tree with parentheses around every node and white space in odd places.</summary>
    private static string Loose(Expression tree) => tree switch
    {
        MemberExpression member => $"( ({Loose(member.Target)}) . {member.Name})",
        IndexExpression index => $"(({Loose(index.Target)})\n[ {Loose(index.Index)}])",
        CallExpression call => $"{call.Name.ToUpperInvariant()} ({string.Join(" ,", call.Arguments.Select(Loose))} )",
        UnaryExpression unary => $"({Operators.Symbol(unary.Operator)}\t({Loose(unary.Operand)}))",
        BinaryExpression binary =>
            $"(({Loose(binary.Left)})\r\n{Operators.Symbol(binary.Operator).ToUpperInvariant()} ({Loose(binary.Right)}))",
        _ => ExpressionPrinter.Print(tree),
    };
}
