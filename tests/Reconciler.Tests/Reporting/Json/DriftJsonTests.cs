using System.Text.Json;
using NJsonSchema;
using Reconciler.Drift;
using Reconciler.Language.Schemas;
using Reconciler.Reporting.Json;

namespace Reconciler.Tests.Reporting.Json;

internal sealed class DriftJsonTests
{
    private static IEnumerable<DriftResult> Results => [DriftSamples.Everything, DriftSamples.Nothing];

    [TestCaseSource(nameof(Results))]
    public async Task A_document_is_as_the_schema_says(DriftResult result)
        => Assert.That((await SchemaAsync()).Validate(DriftJson.Text(result)), Is.Empty);

    [Test]
    public async Task The_schema_knows_every_kind_and_refuses_others()
    {
        var schema = await SchemaAsync();
        var text = DriftJson.Text(DriftSamples.Everything);

        Assert.That(schema.Validate(text.Replace("\"moved\",", "\"gone\",", StringComparison.Ordinal)), Is.Not.Empty);
        Assert.That(schema.Validate(text.Replace("drift/v1", "drift/v2", StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void What_is_not_known_is_left_out_and_moments_are_in_UTC()
    {
        using var document = JsonDocument.Parse(DriftJson.Text(DriftSamples.Everything));
        var findings = document.RootElement.GetProperty("findings").EnumerateArray().ToArray();

        Assert.That(findings[0].TryGetProperty("by", out _), Is.False);
        Assert.That(findings[^2].GetProperty("at").GetString(), Is.EqualTo("2026-08-01T10:00:00Z"));
        Assert.That(findings[^2].GetProperty("changes")[0].GetProperty("path").GetProperty("text").GetString(), Is.EqualTo("task Main › playAudio Hello › audio"));
    }

    // The document refers to the schema of changes beside it.
    private static Task<JsonSchema> SchemaAsync()
    {
        var schema = Newtonsoft.Json.Linq.JObject.Parse(SchemaCatalog.Text("drift.schema.json").Replace("diff.schema.json", "", StringComparison.Ordinal));
        var definitions = (Newtonsoft.Json.Linq.JObject)schema["definitions"]!;
        var changes = (Newtonsoft.Json.Linq.JObject)Newtonsoft.Json.Linq.JObject.Parse(SchemaCatalog.Text("diff.schema.json"))["definitions"]!;
        foreach (var name in new[] { "change", "path", "segment" })
        {
            definitions[name] = changes[name];
        }

        return JsonSchema.FromJsonAsync(schema.ToString());
    }
}
