namespace Reconciler.Cli.Tests.Commands;

internal sealed class ImportCommandTests : CliFixture
{
    private const string Pins = "reconciler.import.yaml";

    private static readonly string Support = PlainCallFlow.Yaml("Support", "Hello.");

    [Test]
    public async Task An_import_into_a_project_without_manifests_leaves_nothing_to_plan()
    {
        await PublishSupportAsync();
        File.Delete(Project.Folder.PathOf("manifests/sales.yaml"));

        var import = await Project.RunAsync("import");
        var plan = await Project.RunAsync("plan", "--exit-code");
        var again = await Project.RunAsync("import");

        Assert.That(import.ExitCode, Is.Zero, $"{import}");
        Assert.That(import.Output, Does.Contain("+ call flow 'Support' as steps: manifests/call-flows/support.yaml").And.Contain("Imported: 1 as steps, 0 as archy."));
        Assert.That(import.Error, Does.Contain("Read 1 of 1 flow"));
        Assert.That(plan.ExitCode, Is.Zero, $"{plan}");
        Assert.That((again.ExitCode, again.Error), Is.EqualTo((0, "")));
        Assert.That(again.Output, Does.Contain("= call flow 'Support' is managed already"));
    }

    [Test]
    public async Task The_export_is_taken_as_it_is_when_that_is_wished()
    {
        await PublishSupportAsync();

        var import = await Project.RunAsync("import", "--as", "archy", "--target", "Support", "--into", "manifests/taken");

        Assert.That(import.ExitCode, Is.Zero, $"{import}");
        Assert.That(Project.Folder.Read("manifests/taken/call-flows/support.yaml"), Does.Contain("file: support.archy"));
        Assert.That(Project.Folder.Read("manifests/taken/call-flows/support.archy"), Does.StartWith("inboundCall:"));
    }

    [TestCase("RC4054", "--target", "Suport")]
    [TestCase("RC4052", "--division", "Nowhere")]
    [TestCase("RC4053", "--shared-with-callers", "Support")]
    [TestCase("RC4051", "--into", "elsewhere")]
    [TestCase("--type", "--type", "telegram")]
    public async Task A_choice_that_makes_no_sense_is_1_and_writes_nothing(string named, params string[] args)
    {
        await PublishSupportAsync();

        var import = await Project.RunAsync(["import", .. args]);

        Assert.That(import.ExitCode, Is.EqualTo(1), $"{import}");
        Assert.That(import.Error, Does.Contain(named));
        Assert.That(File.Exists(Project.Folder.PathOf(Pins)), Is.False);
    }

    [Test]
    public async Task A_manifest_that_cannot_be_read_stops_an_import_because_nobody_can_tell_what_it_describes()
    {
        await PublishSupportAsync();
        Project.Folder.Edit("manifests/sales.yaml", "kind: CallFlow", "kind: Call");

        var import = await Project.RunAsync("import");

        Assert.That((import.ExitCode, import.Output), Is.EqualTo((1, "")), $"{import}");
        Assert.That(import.Error, Does.Contain("RC2003"));
    }

    [Test]
    public async Task A_flow_is_adopted_after_its_difference_was_shown_and_forgotten_again()
    {
        await PublishSupportAsync();
        Project.Folder.Write("manifests/support.yaml", CliProject.CallFlow("Support", "Hello."));

        var asked = await Project.RunAsync("adopt", "Support");
        var adopted = await Project.RunAsync("adopt", "Support", "--yes");
        var plan = await Project.RunAsync("plan", "--target", "Support");
        var twice = await Project.RunAsync("adopt", "Support", "--yes");
        var forgotten = await Project.RunAsync("forget", "inboundcall/Support");
        var gone = await Project.RunAsync("forget", "Support");

        Assert.That((asked.ExitCode, adopted.ExitCode, twice.ExitCode, forgotten.ExitCode, gone.ExitCode), Is.EqualTo((1, 0, 1, 0, 1)), $"{asked}{adopted}{twice}{forgotten}{gone}");
        Assert.That(asked.Output, Does.Contain("call flow 'Support': ").And.Contain("The next apply will publish this"));
        Assert.That(plan.Output, Does.Contain("~ update     call flow 'Support'").And.Contain("the manifest has changed"), $"{plan}");
        Assert.That(twice.Error, Does.Contain("there is nothing to adopt"));
        Assert.That(forgotten.Output, Does.Contain("manifests/support.yaml still describes it"));
        Assert.That(File.Exists(Project.Folder.PathOf(Pins)), Is.False);
        Assert.That(gone.Error, Does.Contain("there is nothing to forget"));
    }

    [Test]
    public async Task What_cannot_be_adopted_says_why()
    {
        Assert.That((await Project.RunAsync("adopt", "Sales")).Error, Does.Contain("the org does not have it").And.Contain("'reconciler apply' creates it"));
        Assert.That((await Project.RunAsync("adopt", "Salse")).Error, Does.Contain("did you mean 'Sales'?"));
        await Project.RunAsync("apply", "--yes");
        Assert.That((await Project.RunAsync("adopt", "Sales")).Error, Does.Contain("it carries this project's marker"));
        Assert.That((await Project.RunAsync("forget", "Sales")).Error, Does.Contain("whose marker is the last line of its description"));
    }

    private async Task PublishSupportAsync()
    {
        Project.Folder.Write("support.archy", Support);
        var published = await Project.RunAsync("emulator", "edit", "publish", "support.archy", "--as", "Ann");
        Assert.That(published.ExitCode, Is.Zero, $"{published}");
    }
}
