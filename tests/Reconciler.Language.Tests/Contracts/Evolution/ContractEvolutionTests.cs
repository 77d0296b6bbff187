using Reconciler.Language.Contracts.Evolution;
using Reconciler.Language.Flows;

namespace Reconciler.Language.Tests.Contracts.Evolution;

internal sealed class ContractEvolutionTests
{
    private static readonly Contract Before = new([Input("phone", required: true), Input("locale")], [Output("result")]);

    private static IEnumerable<TestCaseData> Changes()
    {
        yield return Case("nothing", Before, ContractBump.None);
        yield return Case("removed input", Before with { Inputs = [Before.Inputs[0]] }, ContractBump.Major, "the input 'locale' is gone");
        yield return Case("removed output", Before with { Outputs = [] }, ContractBump.Major, "the output 'result' is gone");
        yield return Case("other order", Before with { Inputs = [Before.Inputs[1], Before.Inputs[0]] }, ContractBump.None);
        yield return Case("new optional input", Before with { Inputs = [.. Before.Inputs, Input("x")] }, ContractBump.Minor, "the input 'x' is new");
        yield return Case("new required input", Before with { Inputs = [.. Before.Inputs, Input("x", true)] }, ContractBump.Major, "the required input 'x' is new");
        yield return Case("new output", Before with { Outputs = [.. Before.Outputs, Output("y")] }, ContractBump.Minor, "the output 'y' is new");
        yield return Case("other type", Before with { Outputs = [Output("result", "integer")] }, ContractBump.Major, "the output 'result' is integer and was string");
        yield return Case("newly required", Before with { Inputs = [Before.Inputs[0], Input("locale", true)] }, ContractBump.Major, "the input 'locale' has become required");
        yield return Case("newly optional", Before with { Inputs = [Input("phone"), Before.Inputs[1]] }, ContractBump.Minor, "the input 'phone' has become optional");
        yield return Case(
            "other case is another name", Before with { Inputs = [Before.Inputs[0], Input("Locale")] }, ContractBump.Major, "the input 'locale' is gone", "the input 'Locale' is new");
    }

    [TestCaseSource(nameof(Changes))]
    public void Changes_are_told_and_graded(Contract after, ContractBump bump, string[] words)
    {
        var changes = ContractEvolution.Between(Before, after);

        Assert.That(ContractEvolution.Demands(changes), Is.EqualTo(bump));
        Assert.That(changes.Select(change => change.Words), Is.EqualTo(words));
    }

    [TestCase("1.2.3", ContractBump.None, "1.2.3")]
    [TestCase("1.2.3", ContractBump.Minor, "1.3.0")]
    [TestCase("1.2.3", ContractBump.Major, "2.0.0")]
    [TestCase("0.2.3", ContractBump.Major, "0.3.0")]
    public void A_version_grows_with_the_change(string before, ContractBump bump, string demanded)
        => Assert.That(ContractVersion.Parse(before)!.After(bump).ToString(), Is.EqualTo(demanded));

    [TestCase("1.2")]
    [TestCase("1.02.3")]
    [TestCase("1.2.3-beta")]
    [TestCase("v1.2.3")]
    [TestCase("99999999.0.0")]
    [TestCase("")]
    [TestCase(null)]
    public void Other_texts_are_no_version(string? text) => Assert.That(ContractVersion.Parse(text), Is.Null);

    [Test]
    public void Ten_is_more_than_nine()
        => Assert.That(ContractVersion.Parse("1.10.0")!.CompareTo(ContractVersion.Parse("1.9.9")), Is.Positive);

    [Test]
    public void An_input_that_the_org_has_is_not_newly_required_because_the_org_cannot_say_so()
    {
        var live = Before with { Inputs = [Input("phone"), Input("locale")] };

        Assert.That(ContractEvolution.Between(ContractEvolution.AsKnownToCallers(live, Before), Before), Is.Empty);
    }

    private static TestCaseData Case(string name, Contract after, ContractBump bump, params string[] words)
        => new TestCaseData(after, bump, words).SetArgDisplayNames(name);

    private static ContractParameter Input(string name, bool required = false) => new(name, "string", required, default);

    private static ContractParameter Output(string name, string type = "string") => new(name, type, false, default);
}
