using Reconciler.Language.Expressions;

namespace Reconciler.Language.Tests.Expressions;

internal sealed class ArchitectTypeTests
{
    [Test]
    public void EveryNameIsReadBack()
    {
        Assert.Multiple(() =>
        {
            foreach (var kind in Enum.GetValues<ArchitectTypeKind>())
            {
                foreach (var type in new[] { new ArchitectType(kind), new ArchitectType(kind, true) })
                {
                    Assert.That(ArchitectType.TryParse(type.Name, out var read), Is.True, type.Name);
                    Assert.That(read, Is.EqualTo(type));
                }
            }
        });
    }

    [TestCase("stringcollection", ExpectedResult = "stringCollection")]
    [TestCase("agentScorePairCollection", ExpectedResult = "agentScorePairCollection")]
    [TestCase("collection", ExpectedResult = null)]
    [TestCase("0", ExpectedResult = null)]
    [TestCase("string,integer", ExpectedResult = null)]
    [TestCase("", ExpectedResult = null)]
    public string? ReadsNames(string name) => ArchitectType.TryParse(name, out var type) ? type.Name : null;
}
