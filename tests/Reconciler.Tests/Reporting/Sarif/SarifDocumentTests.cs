using System.Text.Json;
using NJsonSchema;
using Reconciler.Language.Diagnostics;
using Reconciler.Reporting.Sarif;
using Reconciler.Tests.Reporting.Runs;

namespace Reconciler.Tests.Reporting.Sarif;

internal sealed class SarifDocumentTests
{
    // OASIS publishes the schema under terms of its own, so no copy of it lies here: name one, and every document is held to it.
    private const string SchemaVariable = "RECONCILER_SARIF_SCHEMA";

    private static readonly string[] Levels = ["error", "warning"];

    [Test]
    public async Task Every_document_is_as_the_official_schema_says()
    {
        if (Environment.GetEnvironmentVariable(SchemaVariable) is not { Length: > 0 } path)
        {
            Assert.Ignore($"{SchemaVariable} names no copy of sarif-schema-2.1.0.json.");
            return;
        }

        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(path));
        foreach (var name in RunSamples.Names)
        {
            var text = SarifDocument.Text(RunSamples.All[name]);
            Assert.That(schema.Validate(text), Is.Empty, name);
            Assert.That(schema.Validate(text.Replace("\"2.1.0\"", "\"2.0.0\"", StringComparison.Ordinal)), Is.Not.Empty, "the schema holds nothing to anything");
        }
    }

    [TestCaseSource(typeof(RunSamples), nameof(RunSamples.Names))]
    public void A_document_has_what_SARIF_requires(string name)
    {
        using var document = JsonDocument.Parse(SarifDocument.Text(RunSamples.All[name]));
        var run = document.RootElement.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];

        Assert.Multiple(() =>
        {
            Assert.That(document.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Assert.That(document.RootElement.GetProperty("$schema").GetString(), Does.StartWith("https://").And.EndsWith("sarif-schema-2.1.0.json"));
            Assert.That(driver.GetProperty("semanticVersion").GetString(), Does.Match(@"^\d+\.\d+\.\d+$"));
            Assert.That(rules.Select(rule => rule.GetProperty("id").GetString()), Is.Unique);
            Assert.That(rules.Select(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()), Has.All.Not.Empty);
            Assert.That(run.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32(), Is.EqualTo(RunSamples.All[name].ExitCode));
            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                Check(result, rules);
            }
        });
    }

    [Test]
    public void A_rule_tells_what_its_page_tells()
    {
        var pages = DiagnosticPages.Codes.Select(SarifRule.Of).ToArray();

        Assert.That(pages.Select(rule => $"{rule["shortDescription"]!["text"]}"), Has.All.Match(@"^\S.*\S$").And.All.Not.Match("^RC"));
        Assert.That(pages.Select(rule => $"{rule["help"]!["text"]}"), Has.All.Match(@"(?s)^Cause: .*Cure: "));
    }

    [Test]
    public void Foreign_text_is_no_placeholder_and_no_link()
        => Assert.That(SarifDocument.MessageText("{0} [here](1) a[0]"), Is.EqualTo("{{0}} [here\\](1) a[0]"));

    private static void Check(JsonElement result, JsonElement[] rules)
    {
        Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
        Assert.That(Levels, Does.Contain(result.GetProperty("level").GetString()));
        Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
        Assert.That(result.GetProperty("partialFingerprints").GetProperty("reconciler/v1").GetString(), Does.Match("^[0-9a-f]{32}$"));
        if (!result.TryGetProperty("locations", out var locations))
        {
            return;
        }

        var place = locations[0].GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.That(Uri.TryCreate(uri, UriKind.Relative, out _) && !uri!.Contains(' ', StringComparison.Ordinal), Is.True, uri);
        if (place.TryGetProperty("region", out var region))
        {
            Assert.That(region.GetProperty("startLine").GetInt32(), Is.Positive);
        }
    }
}
