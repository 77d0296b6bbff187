using System.Text.Json;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Tests.Wire;

internal sealed class PageReaderTests
{
    [TestCase("""{"entities":[],"pageCount":0,"total":0}""", 1)]
    [TestCase("""{"total":0}""", 1)]
    [TestCase("""{"entities":[],"pageCount":7}""", 7)]
    [TestCase("""{"entities":[],"total":51,"pageSize":25}""", 3)]
    [TestCase("""{"entities":[],"total":50,"pageSize":25}""", 2)]
    [TestCase("""{"entities":[],"total":50,"pageSize":0}""", 2)]
    [TestCase("""{"entities":[],"nextUri":"/api/v2/flows?pageNumber=3"}""", 3)]
    [TestCase("""{"entities":[]}""", 2)]
    public void The_envelope_says_how_many_pages_there_are(string json, int pages) =>
        Assert.That(Read(json, pageNumber: json.Contains("\"total\":0") ? 1 : 2).PageCount, Is.EqualTo(pages));

    [Test]
    public void An_answer_without_entities_is_not_taken_for_an_empty_org() =>
        Assert.That(() => Read("{}", 1), Throws.InstanceOf<UnusableAnswerException>().With.Message.Contains("entities is missing"));

    private static Page<OrgEntity> Read(string json, int pageNumber) =>
        PageReader.Read(JsonSerializer.Deserialize(json, OrgJson.Default.WireListingWireEntity)!, pageNumber, EntityReader.Read);
}
