using Reconciler.Language.Expressions;
using static Reconciler.Language.Expressions.ExpressionProblemKind;

namespace Reconciler.Language.Tests.Expressions;

internal sealed class ExpressionTypesTests
{
    [TestCase("\"a\"", "string")]
    [TestCase("1", "integer")]
    [TestCase("1.0", "decimal")]
    [TestCase("true", "boolean")]
    [TestCase("NOT_SET", null)]
    [TestCase("Flow.string", "string")]
    [TestCase("Flow.unheardOf", null)]
    [TestCase("-1", "integer")]
    [TestCase("!Flow.boolean", "boolean")]
    [TestCase("1 + 2", "integer")]
    [TestCase("1 + 2.0", "decimal")]
    [TestCase("1 / 2", null)]
    [TestCase("\"a\" + 1", "string")]
    [TestCase("Flow.string + Flow.unheardOf", "string")]
    [TestCase("Flow.unheardOf == 1", "boolean")]
    [TestCase("Flow.a and Flow.b", "boolean")]
    [TestCase("1 & 2", "integer")]
    [TestCase("Flow.json.a.b", "json")]
    [TestCase("Flow.json[0]", "json")]
    [TestCase("Flow.stringCollection[0]", "string")]
    [TestCase("GetAt(Flow.integerCollection, 0)", "integer")]
    [TestCase("MakeList(1, 2)", "integerCollection")]
    [TestCase("MakeList()", null)]
    [TestCase("If(true, 1, 2)", "integer")]
    [TestCase("If(true, 1, \"a\")", null)]
    [TestCase("Append(\"a\", \"b\")", "string")]
    [TestCase("Append(ToAudioTTS(\"a\"), ToAudioBlank(1))", "audio")]
    [TestCase("FindQueue(\"Q\")", "queue")]
    [TestCase("GetCurrentDateTimeUtc()", "dateTime")]
    [TestCase("Left(Flow.string, 8) == \"Callback\"", "boolean")]
    [TestCase("Left(Flow.json.name, Flow.json.length)", "string")]
    [TestCase("Lower(Flow.integer)", "string")]
    [TestCase("If(IsSet(Flow.json), NOT_SET, 1) + 1", null)]
    public void KnowsTheTypeWithoutComplaint(string text, string? type)
    {
        var typing = Infer(text);

        Assert.Multiple(() =>
        {
            Assert.That(typing.Problems, Is.Empty);
            Assert.That(typing.Type?.Name, Is.EqualTo(type));
        });
    }

    [TestCase("\"1\" == 1", TypeMismatch)]
    [TestCase("Flow.boolean != \"true\"", TypeMismatch)]
    [TestCase("Flow.boolean > 0", TypeMismatch)]
    [TestCase("\"a\" + true", TypeMismatch)]
    [TestCase("Lower(Flow.boolean)", TypeMismatch)]
    [TestCase("\"2\" * 2", TypeMismatch)]
    [TestCase("-\"2\"", TypeMismatch)]
    [TestCase("!1", TypeMismatch)]
    [TestCase("~true", TypeMismatch)]
    [TestCase("Flow.boolean & true", TypeMismatch)]
    [TestCase("Flow.string or true", TypeMismatch)]
    [TestCase("If(\"a\", 1, 2)", TypeMismatch)]
    [TestCase("Left(Flow.string, \"8\")", TypeMismatch)]
    [TestCase("Lower(Flow.stringCollection)", TypeMismatch)]
    [TestCase("If(true, 1)", WrongArgumentCount)]
    [TestCase("GetCurrentDateTimeUtc(1)", WrongArgumentCount)]
    [TestCase("Append()", WrongArgumentCount)]
    [TestCase("ToNumber(\"1\")", UnknownFunction)]
    [TestCase("Flow.a b == Nope(\"1\" == 1)", UnknownFunction, TypeMismatch)]
    public void ReportsWhatDoesNotGoTogether(string text, params ExpressionProblemKind[] kinds)
    {
        Assert.That(Infer(text).Problems.Select(problem => problem.Kind), Is.EqualTo(kinds));
    }

    [TestCase("\"1\" == 1", "'==' compares a string with an integer; convert one of them with ToInt or ToString.")]
    [TestCase("true == 1", "'==' compares a boolean with an integer; compare a boolean with true or false.")]
    [TestCase("\"a\" + true", "'+' does not take a boolean; write ToString(…) around it, or 'and' between conditions.")]
    [TestCase("if(true, 1)", "If has 2 arguments here; give it 3 arguments.")]
    [TestCase("Append()", "Append has no argument here; give it at least 1 argument.")]
    [TestCase("Left(\"a\", \"b\")", "Argument 2 of Left is a string; give it an integer.")]
    [TestCase("ToNumber(\"1\")", "'ToNumber' is no function known here; did you mean 'ToDecimal'?")]
    [TestCase("Frobnicate()", "'Frobnicate' is no function known here; check its name in Architect's expression help.")]
    public void EndsWithTheCure(string text, string message)
    {
        Assert.That(Infer(text).Problems.Single().Message, Is.EqualTo(message));
    }

    [TestCase("Nope()", true)]
    [TestCase("\"1\" == 1", true)]
    [TestCase("If()", false)]
    public void OnlyCertainMistakesAreErrors(string text, bool warning)
    {
        Assert.That(Infer(text).Problems.Single().IsWarning, Is.EqualTo(warning));
    }

    /// <summary>Variables of these tests have the type that their name says.</summary>
    private static ExpressionTyping Infer(string text) => ExpressionTypes.Infer(
        ExpressionParser.Parse(text),
        name => ArchitectType.TryParse(name.Replace("Flow.", "", StringComparison.Ordinal), out var type) ? type : null);
}
