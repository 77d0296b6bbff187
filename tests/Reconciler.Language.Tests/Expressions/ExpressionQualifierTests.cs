using Reconciler.Language.Expressions;

namespace Reconciler.Language.Tests.Expressions;

internal sealed class ExpressionQualifierTests
{
    [TestCase("authResult == \"success\"", "Flow.authResult == \"success\"")]
    [TestCase("  authResult==authResult ", "  Flow.authResult==Flow.authResult ")]
    [TestCase("\"authResult\" + Flow.authResult", "\"authResult\" + Flow.authResult")]
    [TestCase("authResult.authResult[authResult]", "Flow.authResult.authResult[Flow.authResult]")]
    [TestCase("authResult(authResult)", "authResult(Flow.authResult)")]
    [TestCase("If((authResult) , TRUE,NOT_SET)\n", "If((Flow.authResult) , TRUE,NOT_SET)\n")]
    [TestCase("!authResult && (authResult", "!Flow.authResult && (Flow.authResult")]
    [TestCase("authResult authResult", "Flow.authResult Flow.authResult")]
    public void WritesBareWordsOutAndKeepsTheRest(string text, string qualified)
    {
        var result = ExpressionQualifier.Qualify(text, name => name == "authResult" ? "Flow.authResult" : null);

        Assert.Multiple(() =>
        {
            Assert.That(result.Text, Is.EqualTo(qualified));
            Assert.That(result.Unresolved, Is.Empty);
        });
    }

    [Test]
    public void ReportsBareWordsThatAreNoVariables()
    {
        var result = ExpressionQualifier.Qualify("status == success and Queu.name == \"x\"", _ => null);

        Assert.Multiple(() =>
        {
            Assert.That(result.Text, Is.EqualTo("status == success and Queu.name == \"x\""));
            Assert.That(result.Unresolved, Is.EqualTo([
                new UnresolvedName("status", new TextSpan(0, 6), false),
                new UnresolvedName("success", new TextSpan(10, 7), false),
                new UnresolvedName("Queu", new TextSpan(22, 4), true),
            ]));
        });
    }

    [Test]
    public void PassesTheProblemsOn()
    {
        var result = ExpressionQualifier.Qualify("a +", name => $"Flow.{name}");

        Assert.Multiple(() =>
        {
            Assert.That(result.Text, Is.EqualTo("Flow.a +"));
            Assert.That(result.Problems.Single().Span, Is.EqualTo(new TextSpan(3, 0)));
        });
    }
}
