using System.Text.Json.Nodes;
using Reconciler.Cli.Recordings;

namespace Reconciler.Cli.Tests.Recordings;

internal sealed class JsonFormTests
{
    [TestCase("{\"a\":1}", "{\"a\":2}")]
    [TestCase("{}", "{\"a\":1}")]
    [TestCase("[]", "[1]")]
    [TestCase("[{\"a\":1}]", "[{\"b\":1},{\"a\":1}]")]
    [TestCase("{\"properties\":{\"Flow.x\":{\"type\":\"s\"}}}", "{\"properties\":{\"Common.y\":{\"type\":\"t\"}}}")]
    public void Values_and_what_is_left_out_make_no_difference(string one, string other) => Assert.That(Except(one, other), Is.Empty);

    [TestCase("{\"a\":\"1\"}", "{\"a\":1}", "$.a: string, number")]
    [TestCase("{\"a\":null}", "{\"a\":1}", "$.a: null, number")]
    [TestCase("{\"a\":{\"b\":{\"c\":1}}}", "{}", "$.a: object, nothing")]
    [TestCase("{\"a\":[{\"b\":1},{\"c\":true}]}", "{\"a\":[{\"b\":1}]}", "$.a[].c: boolean, nothing")]
    [TestCase("[1]", "{}", "$: array, object")]
    public void Another_kind_of_value_and_an_unknown_field_are_differences(string one, string other, string difference)
        => Assert.That(Except(one, other), Is.EqualTo(new[] { difference }));

    [Test]
    public void A_form_grows_by_what_is_in_it_only_once()
    {
        var form = JsonForm.Of(JsonNode.Parse("[{\"a\":1},{\"b\":\"x\"}]"));

        Assert.That(form.With(form), Is.EqualTo(form));
        Assert.That(form.With(JsonForm.Of(JsonNode.Parse("[{\"c\":1}]"))), Is.Not.EqualTo(form));
    }

    private static IEnumerable<string> Except(string one, string other) => JsonForm.Of(JsonNode.Parse(one))
        .Except(JsonForm.Of(JsonNode.Parse(other))).Select(difference => $"{difference.Path}: {difference.One}, {difference.Other}");
}
