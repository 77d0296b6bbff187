using System.Text.Json;
using Reconciler.Diff;
using Reconciler.Org;

namespace Reconciler.Tests.Diff;

internal sealed class LiveContractTests
{
    [Test]
    public void The_properties_of_the_schemas_are_the_inputs_and_outputs()
    {
        var contract = Read("""
            { "type": "object", "properties": { "Common.count": { "type": "integer" }, "Common.wait": { "type": "string", "format": "duration" } } }
            """, """{ "properties": { "Common.found": { "type": "boolean" } } }""");

        Assert.That(contract.Inputs!.Select(input => (input.Name, input.Type)), Is.EqualTo([("count", "integer"), ("wait", "duration")]));
        Assert.That(contract.Outputs!.Select(output => (output.Name, output.Type)), Is.EqualTo([("found", "boolean")]));
    }

    [TestCase("null")]
    [TestCase("true")]
    [TestCase("{}")]
    [TestCase("""{ "properties": [] }""")]
    [TestCase("""{ "properties": {} }""")]
    [TestCase("""{ "properties": { "flow": {}, "Common.x": {} } }""")]
    public void What_looks_otherwise_is_not_known(string schema)
        => Assert.That(Read(schema, schema), Is.EqualTo(new LiveContract(null, null)));

    [TestCase("""{ "type": "string" }""")]
    [TestCase("""{ "type": "number" }""")]
    [TestCase("""{ "type": "string", "format": "hologram" }""")]
    [TestCase("""{ "type": ["integer", "null"] }""")]
    [TestCase("""{ "type": "array", "items": { "type": "integer" } }""")]
    [TestCase("""{ "type": 1 }""")]
    [TestCase("[]")]
    public void A_type_that_may_be_several_is_not_known(string property)
        => Assert.That(Read($$"""{ "properties": { "Common.x": {{property}} } }""", null).Inputs!.Single().Type, Is.EqualTo(LiveContract.UnknownType));

    private static LiveContract Read(string? inputs, string? outputs) => LiveContract.Of(new OrgFlow
    {
        Id = "1",
        Name = "Auth",
        Type = "commonmodule",
        InputSchema = Json(inputs),
        OutputSchema = Json(outputs),
    });

    private static JsonElement? Json(string? text) => text is null ? null : JsonDocument.Parse(text).RootElement;
}
