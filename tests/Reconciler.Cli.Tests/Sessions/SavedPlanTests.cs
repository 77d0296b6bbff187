using System.Text.Json.Nodes;
using NJsonSchema;
using Reconciler.Language.Schemas;

namespace Reconciler.Cli.Tests.Sessions;

internal sealed class SavedPlanTests : CliFixture
{
    private const string File = "out/plan.json";

    private string Org => Project.Folder.PathOf(".reconciler/emulator.json");

    [Test]
    public async Task What_was_planned_is_applied_and_nothing_else()
    {
        var planned = await Project.RunAsync("plan", "--out", File);
        var applied = await Project.RunAsync("apply", File, "--yes");
        var again = await Project.RunAsync("plan", "--exit-code");

        Assert.That((planned.ExitCode, applied.ExitCode, again.ExitCode), Is.EqualTo((0, 0, 0)), $"{planned}{applied}{again}");
        Assert.That(applied.Output, Does.Contain("+ create     call flow 'Sales'").And.Contain("Applied: 1 done."));
        Assert.That(planned.Error, Does.Contain($"reconciler apply {File}"));
    }

    [Test]
    public async Task Show_tells_what_plan_told([Values(0, 60)] int width, [Values("", "--full")] string view)
    {
        Project.Width = width;
        await Project.RunAsync("apply", "--yes");
        Project.Folder.Write("manifests/sales.yaml", CliProject.CallFlow("Sales", new string('x', 250)).Replace("    - disconnect:", "    - transferToAcd: Sales\n"));
        Project.Folder.Write("manifests/new.yaml", CliProject.CallFlow("Another", "Hello."));
        string[] options = [.. view.Length == 0 ? [] : new[] { view }, "--no-color"];
        var planned = await Project.RunAsync(["plan", "--out", File, .. options]);

        using var elsewhere = new CliProject { Width = width };
        var shown = await elsewhere.RunAsync(["show", Project.Folder.PathOf(File), .. options]);

        Assert.That(planned.Output, Does.Contain("Plan: 1 to create, 1 to update."));
        Assert.That(shown.Output, Is.EqualTo(planned.Output));
        Assert.That((shown.ExitCode, shown.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public async Task The_file_is_as_its_schema_says()
    {
        await Project.RunAsync("plan", "--out", File, "--adopt", "--target", "kind:CallFlow");

        var schema = await JsonSchema.FromJsonAsync(SchemaCatalog.Text("plan.schema.json"));
        var text = Project.Folder.Read(File);

        Assert.That(schema.Validate(text), Is.Empty);
        Assert.That($"{JsonNode.Parse(text)!["options"]}", Does.Contain("kind:CallFlow").And.Contain("\"adopt\": true"));
        Assert.That(Directory.GetFiles(Project.Folder.PathOf("out")), Has.Length.EqualTo(1), "no temporary file");
    }

    [Test]
    public async Task No_secret_is_in_the_file()
    {
        const string Secret = "first-secret-0451";
        Project.Variables["CODE"] = "an older secret";
        Project.Folder.Write("manifests/sales.yaml", CliProject.CallFlow("Sales", "Your code is ${env.CODE}."));
        await Project.RunAsync("apply", "--yes");
        Project.Variables["CODE"] = Secret;

        var planned = await Project.RunAsync("plan", "--out", File);
        var saved = Project.Folder.Read(File);
        var applied = await Project.RunAsync("apply", File, "--yes");

        Assert.That(saved, Does.Not.Contain(Secret).And.Not.Contain("older").And.Contain("(secret)"));
        Assert.That(planned.All + applied.All, Does.Not.Contain(Secret));
        Assert.That(System.IO.File.ReadAllText(Org), Does.Contain(Secret), "the manifest has it, and so has the org");
    }

    [Test]
    public async Task A_secret_in_a_flow_s_name_is_refused()
    {
        Project.Variables["NAME"] = "Sales-0451";
        Project.Folder.Write("manifests/sales.yaml", CliProject.CallFlow("${env.NAME}", "Hello."));

        await RefusedAsync(await Project.RunAsync("plan", "--out", File), "RC4041");
        Assert.That(System.IO.File.Exists(Project.Folder.PathOf(File)), Is.False);
    }

    [Test]
    public async Task A_changed_manifest_is_named()
    {
        Project.Folder.Write("manifests/other.yaml", CliProject.CallFlow("Other", "Hello."));
        Project.Folder.Write("manifests/gone.yaml", CliProject.CallFlow("Gone", "Hello."));
        await Project.RunAsync("plan", "--out", File);
        Project.Folder.Edit("manifests/sales.yaml", "Welcome", "Hi");
        Project.Folder.Write("manifests/added.yaml", CliProject.CallFlow("Added", "Hello."));
        System.IO.File.Delete(Project.Folder.PathOf("manifests/gone.yaml"));

        var result = await Project.RunAsync("apply", File, "--yes");

        await RefusedAsync(result, "RC4039");
        Assert.That(result.Error, Does.Contain(": 'Added' (was not there), 'Gone' (is gone), 'Sales'; plan again"));
    }

    [Test]
    public async Task A_comment_in_a_manifest_is_no_change()
    {
        await Project.RunAsync("plan", "--out", File);
        Project.Folder.Edit("manifests/sales.yaml", "apiVersion", "# explained\napiVersion");

        Assert.That((await Project.RunAsync("apply", File, "--yes")).ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_flow_that_somebody_published_meanwhile_refuses_the_whole_plan()
    {
        await Project.RunAsync("apply", "--yes");
        Project.Folder.Edit("manifests/sales.yaml", "Welcome", "Hi");
        Project.Folder.Write("manifests/other.yaml", CliProject.CallFlow("Other", "Hello."));
        await Project.RunAsync("plan", "--out", File);
        await Project.RunAsync("emulator", "edit", "replace", "Sales", "Welcome", "Howdy", "--as", "Grace");
        var before = System.IO.File.ReadAllText(Org);

        var result = await Project.RunAsync("apply", File, "--yes");

        await RefusedAsync(result, "RC4040");
        Assert.That(result.Error, Does.Contain("call flow 'Sales': stale: version 2.0, planned against version 1.0").And.Contain("plan again"));
        Assert.That(System.IO.File.ReadAllText(Org), Is.EqualTo(before));
    }

    [Test]
    public async Task A_plan_is_applied_once()
    {
        await Project.RunAsync("plan", "--out", File);
        await Project.RunAsync("apply", File, "--yes");

        var result = await Project.RunAsync("apply", File, "--yes");

        await RefusedAsync(result, "RC4040");
        Assert.That(result.Error, Does.Contain("the name was taken after the plan was made"));
    }

    [TestCase("\"Sales\"", "\"Sails\"", "RC4035")]
    [TestCase("plan/v1", "plan/v9", "RC4034")]
    [TestCase("reconciler/plan/v1", "terraform", "RC4033")]
    [TestCase("]\n  }\n}", "]\n", "RC4032")]
    public async Task A_file_that_is_not_as_it_was_written_is_refused(string old, string @new, string code)
    {
        await Project.RunAsync("plan", "--out", File);
        Project.Folder.Edit(File, old, @new);

        await RefusedAsync(await Project.RunAsync("apply", File, "--yes"), code);
        await RefusedAsync(await Project.RunAsync("show", File), code);
    }

    [TestCase("nowhere.json", "RC4031")]
    [TestCase("manifests", "RC4031")]
    [TestCase("reconciler.yaml", "RC4032")]
    public async Task A_file_that_is_no_plan_is_refused(string file, string code)
    {
        await RefusedAsync(await Project.RunAsync("apply", file, "--yes"), code);
        await RefusedAsync(await Project.RunAsync("show", file), code);
    }

    [Test]
    public async Task The_plan_knows_its_environment_and_no_other_one_will_do()
    {
        Project.Folder.Write("reconciler.yaml", """
            project: cli-tests
            defaultEnvironment: test
            environments:
              test: { emulator: { dataFile: test.json } }
              live: { emulator: { dataFile: live.json } }
            """);
        await Project.RunAsync("plan", "--out", File, "--env", "live");

        var refused = await Project.RunAsync("apply", File, "--yes", "--env", "test");
        var applied = await Project.RunAsync("apply", File, "--yes");

        await RefusedAsync(refused, "RC4037");
        Assert.That(refused.Error, Does.Contain("environment 'live', emulator, live.json").And.Contain("environment 'test', emulator, test.json"));
        Assert.That(applied.Output, Does.Contain("emulator, live.json").And.Contain("Applied: 1 done."), $"{applied}");
    }

    [Test]
    public async Task An_environment_that_has_become_another_org_is_refused()
    {
        await Project.RunAsync("plan", "--out", File);
        Project.Folder.Edit("reconciler.yaml", "queues: [Sales]", "dataFile: other.json");

        await RefusedAsync(await Project.RunAsync("apply", File, "--yes"), "RC4037");
    }

    [Test]
    public async Task Another_project_is_refused()
    {
        await Project.RunAsync("plan", "--out", File);
        Project.Folder.Edit("reconciler.yaml", "cli-tests", "another");

        await RefusedAsync(await Project.RunAsync("apply", File, "--yes"), "RC4036");
    }

    [TestCase("--target", "Sales")]
    [TestCase("--adopt")]
    [TestCase("--deep")]
    public async Task Options_that_make_a_plan_do_not_go_with_a_saved_one(params string[] options)
    {
        await Project.RunAsync("plan", "--out", File);

        var result = await Project.RunAsync(["apply", File, "--yes", .. options]);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain(options[0]).And.Contain("plan --out"));
    }

    [Test]
    public async Task A_plan_that_must_not_be_applied_is_not_saved()
    {
        Project.Folder.Edit("manifests/sales.yaml", "    - disconnect:", "    - transferToAcd: Nobody");

        var result = await Project.RunAsync("plan", "--out", File);

        await RefusedAsync(result, "RC4002");
        Assert.That(result.Error, Does.Contain("No plan was saved"));
        Assert.That(System.IO.File.Exists(Project.Folder.PathOf(File)), Is.False);
    }

    [Test]
    public async Task A_plan_with_changes_is_saved_whatever_the_exit_code()
    {
        var result = await Project.RunAsync("plan", "--out", File, "--exit-code");

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(System.IO.File.Exists(Project.Folder.PathOf(File)));
    }

    [Test]
    public async Task A_plan_without_changes_is_applied_to_nothing()
    {
        await Project.RunAsync("apply", "--yes");
        await Project.RunAsync("plan", "--out", File);

        var result = await Project.RunAsync("apply", File);

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.Contain("No changes"));
    }

    private async Task RefusedAsync(CliResult result, string code)
    {
        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain($"error {code}: "));
        Assert.That(result.Output, Does.Not.Contain("Applied"));
        Assert.That((await Project.RunAsync("explain", code)).ExitCode, Is.Zero, "documented");
    }
}
