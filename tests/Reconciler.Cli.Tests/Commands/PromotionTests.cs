using NJsonSchema;
using Reconciler.Language.Schemas;

namespace Reconciler.Cli.Tests.Commands;

/// <summary>From one org to the next: what was tried in one environment goes to another, and the two are compared.</summary>
internal sealed class PromotionTests : CliFixture
{
    private static readonly string[] Between = ["diff", "--env", "test", "--env", "live"];

    [SetUp]
    public void AddEnvironments()
    {
        Project.Folder.Write("reconciler.yaml", """
            project: cli-tests
            environments:
              test: { emulator: { dataFile: test.json } }
              live: { emulator: { dataFile: live.json }, variables: { greeting: Welcome to live. } }
            variables: { greeting: Welcome to test. }
            """);
        Project.Folder.Write("manifests/support.yaml", CliProject.CallFlow("Support", "Hello."));
        Project.Folder.Write("manifests/menu.yaml", CliProject.CallFlow("Menu", "${var.greeting}"));
    }

    [Test]
    public async Task What_was_tried_in_one_org_goes_to_the_next()
    {
        await Project.RunAsync("apply", "--env", "test", "--yes");
        var before = await Project.RunAsync([.. Between, "--exit-code"]);
        var planned = await Project.RunAsync("plan", "--env", "live", "--exit-code", "--out", "live-plan.json");
        var applied = await Project.RunAsync("apply", "live-plan.json", "--yes");
        var after = await Project.RunAsync([.. Between, "--exit-code"]);

        Assert.That(before.Output, Does.Contain("- test: emulator, test.json").And.Contain("+ live: emulator, live.json"));
        Assert.That(before.Output, Does.Contain("- call flow 'Sales', only in test, version 1.0").And.Contain("Differences: 3 only in test."));
        Assert.That((before.ExitCode, planned.ExitCode, applied.ExitCode), Is.EqualTo((2, 2, 0)), $"{planned}{applied}");
        Assert.That(applied.Output, Does.Contain("emulator, live.json").And.Contain("Applied: 3 done."));
        Assert.That(after.Output, Does.Contain("~ call flow 'Menu', version 1.0 in test, 1.0 in live").And.Contain("\"Welcome to live.\"").And.Contain("Differences: 1 different, 2 the same."));
        Assert.That(after.ExitCode, Is.EqualTo(2), "an environment has its own greeting");
    }

    [Test]
    public async Task What_somebody_did_in_one_org_is_seen()
    {
        await ApplyToBothAsync();
        await Project.RunAsync("emulator", "edit", "--env", "live", "replace", "Sales", "Welcome", "Howdy", "--as", "Grace");
        await Project.RunAsync("emulator", "edit", "--env", "test", "delete", "Support");

        var result = await Project.RunAsync([.. Between, "--exclude", "Menu", "--exit-code"]);

        Assert.That(result.ExitCode, Is.EqualTo(2), $"{result}");
        Assert.That(result.Output, Does.Contain("~ call flow 'Sales', version 1.0 in test, 2.0 in live").And.Contain("- \"Welcome to sales.\"").And.Contain("+ \"Howdy to sales.\""));
        Assert.That(result.Output, Does.Contain("+ call flow 'Support', only in live, version 1.0").And.Contain("Differences: 1 different, 1 only in live."));
    }

    [Test]
    public async Task Orgs_that_have_the_same_do_not_differ()
    {
        await ApplyToBothAsync();

        var result = await Project.RunAsync([.. Between, "--target", "S*", "--exit-code"]);

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.EndWith("No differences: 2 flows the same in both." + "\n"));
    }

    [Test]
    public async Task Nothing_is_in_two_empty_orgs()
        => Assert.That((await Project.RunAsync([.. Between, "--exit-code"])).Output, Does.Contain("No differences: 0 flows the same in both, 3 published in neither."));

    [Test]
    public async Task The_result_is_told_as_JSON_and_as_Markdown()
    {
        await ApplyToBothAsync();

        var json = (await Project.RunAsync([.. Between, "--format", "json"])).Output;
        var markdown = (await Project.RunAsync([.. Between, "--format", "markdown"])).Output;

        Assert.That((await SchemaAsync()).Validate(json), Is.Empty);
        Assert.That(json, Does.Contain("\"kind\": \"different\"").And.Contain("Welcome to live."));
        Assert.That(markdown, Does.StartWith("### Differences: 1 different, 2 the same.").And.Contain("```diff"));
    }

    [Test]
    public async Task Secrets_of_both_orgs_are_masked()
    {
        Project.Folder.Edit("reconciler.yaml", "Welcome to live.", "'${env.LIVE_CODE}'");
        Project.Folder.Edit("reconciler.yaml", "Welcome to test.", "'${env.TEST_CODE}'");
        (Project.Variables["LIVE_CODE"], Project.Variables["TEST_CODE"]) = ("live-0451", "test-1984");
        await ApplyToBothAsync();

        foreach (var format in new[] { "text", "json", "markdown" })
        {
            var result = await Project.RunAsync([.. Between, "--format", format]);
            Assert.That(result.All, Does.Not.Contain("0451").And.Not.Contain("1984").And.Contain("(secret)"), format);
        }
    }

    [TestCase("two files or two environments")]
    [TestCase("two files or two environments", "a.yaml")]
    [TestCase("two files or two environments", "--env", "test")]
    [TestCase("two files or two environments", "a.yaml", "b.yaml", "--env", "test", "--env", "live")]
    [TestCase("two files or two environments", "--env", "test", "--env", "live", "--env", "test")]
    [TestCase("the same environment", "--env", "test", "--env", "test")]
    [TestCase("--target", "a.yaml", "b.yaml", "--target", "Sales")]
    [TestCase("--var", "a.yaml", "b.yaml", "--var", "greeting=Hi")]
    [TestCase("did you mean 'test'", "--env", "live", "--env", "tset")]
    [TestCase("did you mean 'Sales'", "--env", "live", "--env", "test", "--target", "Sale")]
    public async Task What_cannot_be_compared_is_refused(string error, params string[] args)
    {
        var result = await Project.RunAsync(["diff", .. args]);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain(error));
        Assert.That(result.Output, Is.Empty);
    }

    private async Task ApplyToBothAsync()
    {
        foreach (var environment in new[] { "test", "live" })
        {
            var result = await Project.RunAsync("apply", "--env", environment, "--yes");
            Assert.That(result.ExitCode, Is.Zero, $"{result}");
        }
    }

    // The document refers to the schema of changes beside it.
    private static Task<JsonSchema> SchemaAsync()
    {
        var schema = Newtonsoft.Json.Linq.JObject.Parse(SchemaCatalog.Text("org-diff.schema.json").Replace("diff.schema.json#", "#", StringComparison.Ordinal));
        var changes = (Newtonsoft.Json.Linq.JObject)Newtonsoft.Json.Linq.JObject.Parse(SchemaCatalog.Text("diff.schema.json"))["definitions"]!;
        foreach (var name in new[] { "change", "path", "segment" })
        {
            schema["definitions"]![name] = changes[name];
        }

        return JsonSchema.FromJsonAsync(schema.ToString());
    }
}
