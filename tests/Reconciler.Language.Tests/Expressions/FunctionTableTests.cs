using Reconciler.Language.Expressions;

namespace Reconciler.Language.Tests.Expressions;

internal sealed class FunctionTableTests
{
    [Test]
    public void CaseIsIgnored()
    {
        Assert.That(FunctionTable.Find("ISNOTSETOREMPTY")?.Name, Is.EqualTo("IsNotSetOrEmpty"));
    }

    [Test]
    public void EveryNameIsThereOnce()
    {
        var names = FunctionTable.All.Select(function => function.Name.ToLowerInvariant());

        Assert.That(names, Is.Unique);
    }

    [TestCase("GetCurrentDateTimeUtc", 0, 0)]
    [TestCase("If", 3, 3)]
    [TestCase("Append", 1, null)]
    [TestCase("Replace", 3, null)]
    [TestCase("MakeList", 0, null)]
    public void KnowsHowManyArgumentsAFunctionTakes(string name, int minimum, int? maximum)
    {
        var function = FunctionTable.Find(name)!;

        Assert.Multiple(() =>
        {
            Assert.That(function.MinimumArguments, Is.EqualTo(minimum));
            Assert.That(function.MaximumArguments, Is.EqualTo(maximum));
        });
    }

    [TestCase("Left", 0, "string")]
    [TestCase("Left", 1, "integer")]
    [TestCase("Append", 7, null)]
    [TestCase("Replace", 3, null)]
    [TestCase("GetCurrentDateTimeUtc", 0, null)]
    public void KnowsWhatAnArgumentMustBe(string name, int index, string? type)
    {
        Assert.That(FunctionTable.Find(name)!.Parameter(index)?.Name, Is.EqualTo(type));
    }

    [TestCase("IsNotSetOrEmty", ExpectedResult = "IsNotSetOrEmpty")]
    [TestCase("FindQeue", ExpectedResult = "FindQueue")]
    [TestCase("fi", ExpectedResult = "If")]
    [TestCase("tonumber", ExpectedResult = "ToDecimal")]
    [TestCase("Frobnicate", ExpectedResult = null)]
    [TestCase("x", ExpectedResult = null)]
    public string? SuggestsTheNearestName(string name) => FunctionTable.Suggest(name);
}
