using System.Text.Json;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Tests.Wire;

internal sealed class WireFieldTests
{
    [TestCase("1785579630120", "2026-08-01T10:20:30.1200000+00:00")]
    [TestCase("\"2026-08-01T10:20:30.120Z\"", "2026-08-01T10:20:30.1200000+00:00")]
    [TestCase("\"2026-08-01T10:20:30Z\"", "2026-08-01T10:20:30.0000000+00:00")]
    [TestCase("\"2026-08-01T10:20:30.1234567Z\"", "2026-08-01T10:20:30.1234567+00:00")]
    [TestCase("\"2026-08-01T12:20:30.120+02:00\"", "2026-08-01T10:20:30.1200000+00:00")]
    [TestCase("\"2026-08-01T12:00:00.000-0600\"", "2026-08-01T18:00:00.0000000+00:00")]
    [TestCase("\"2026-08-01T10:20:30\"", "2026-08-01T10:20:30.0000000+00:00")]
    [TestCase("\"2026-08-01\"", "2026-08-01T00:00:00.0000000+00:00")]
    public void A_date_is_read_in_either_form(string json, string expected) =>
        Assert.That(WireField.ReadDate(Element(json), "field")!.Value.ToString("O"), Is.EqualTo(expected));

    [TestCase("null")]
    [TestCase("\"\"")]
    public void No_date_is_none(string json) => Assert.That(WireField.ReadDate(Element(json), "field"), Is.Null);

    [TestCase("\"soon\"")]
    [TestCase("\"01/02/2026\"")]
    [TestCase("true")]
    [TestCase("1.5")]
    [TestCase("99999999999999999")]
    public void What_is_no_date_is_named(string json) =>
        Assert.That(
            () => WireField.ReadDate(Element(json), "datePublished of flow 7"),
            Throws.InstanceOf<UnusableAnswerException>().With.Message.Contains("datePublished of flow 7 is no date"));

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
