namespace Reconciler.Cli.Tests.Commands.EmulatorEdit;

internal sealed class EmulatorEditTests : CliFixture
{
    [SetUp]
    public Task ApplyOnce() => Project.RunAsync("apply", "--yes");

    [Test]
    public async Task A_change_by_hand_is_what_the_plan_shows_next()
    {
        var edited = await EditAsync("replace", "Sales", "Welcome to sales.", "Go away.", "--as", "Grace Hopper");
        var plan = await Project.RunAsync("plan", "--exit-code");

        Assert.That((edited.ExitCode, edited.Output), Is.EqualTo((0, "Grace Hopper published inboundcall 'Sales' as version 2.0.\n")), $"{edited}");
        Assert.That(plan.ExitCode, Is.EqualTo(2), $"{plan}");
        Assert.That(plan.Output, Does.Contain("published by Grace Hopper").And.Contain("- \"Go away.\"").And.Contain("+ \"Welcome to sales.\""));
    }

    [Test]
    public async Task An_export_can_be_edited_and_published()
    {
        var exported = await EditAsync("export", "Sales");
        Project.Folder.Write("edited.yaml", exported.Output.Replace("Welcome to sales.", "Hello."));
        var published = await EditAsync("publish", "edited.yaml");
        var old = await EditAsync("export", "Sales", "--version", "1.0");
        var current = await EditAsync("export", "Sales");

        Assert.That(published.Output, Is.EqualTo("Ada Lovelace published inboundcall 'Sales' as version 2.0.\n"), $"{published}");
        Assert.That(old.Output, Is.EqualTo(exported.Output));
        Assert.That(current.Output, Is.EqualTo(Project.Folder.Read("edited.yaml")));
    }

    [Test]
    public async Task A_draft_is_saved_checked_in_and_discarded()
    {
        Project.Folder.Write("edited.yaml", (await EditAsync("export", "Sales")).Output.Replace("Welcome to sales.", "Hello."));
        var saved = await EditAsync("save", "edited.yaml");
        var stranger = await EditAsync("check-in", "Sales", "--as", "Bob");
        var checkedIn = await EditAsync("check-in", "Sales");
        await EditAsync("save", "edited.yaml");
        var discarded = await EditAsync("discard", "Sales");

        Assert.That(saved.Output, Is.EqualTo("Ada Lovelace saved inboundcall 'Sales' as version 1.1, and holds its lock.\n"), $"{saved}");
        Assert.That((stranger.ExitCode, stranger.Error), Is.EqualTo((1, "error: The flow must be checked out by you for this.\n")));
        Assert.That(checkedIn.Output, Is.EqualTo("Ada Lovelace checked inboundcall 'Sales' in as version 2.0.\n"));
        Assert.That(discarded.Output, Is.EqualTo("Ada Lovelace threw the draft of inboundcall 'Sales' away; its version is 2.0 again.\n"));
    }

    [Test]
    public async Task A_flow_is_locked_unlocked_renamed_described_moved_and_deleted()
    {
        Project.Folder.Write("reconciler.yaml", CliProject.ProjectFile.Replace("queues: [Sales]", "divisions: [Europe]"));
        var locked = await EditAsync("lock", "Sales", "--as", "Bob");
        var refused = await EditAsync("rename", "Sales", "--to", "Shop");
        var unlocked = await EditAsync("unlock", "Sales");
        var described = await EditAsync("describe", "Sales", "--text", "By hand.");
        var moved = await EditAsync("move", "Sales", "--division", "Europe");
        var renamed = await EditAsync("rename", "Sales", "--to", "Shop");
        var listed = await EditAsync("list");
        var deleted = await EditAsync("delete", "Shop");
        var empty = await EditAsync("list");

        Assert.That(locked.Output, Is.EqualTo("Bob holds the lock of inboundcall 'Sales'.\n"), $"{locked}");
        Assert.That((refused.ExitCode, refused.Error), Is.EqualTo((1, "error: The flow is locked by Bob.\n")));
        Assert.That(unlocked.Output, Is.EqualTo("Ada Lovelace took the lock of inboundcall 'Sales' away from Bob.\n"));
        Assert.That(described.Output, Is.EqualTo("Ada Lovelace described inboundcall 'Sales'.\n"));
        Assert.That(moved.Output, Is.EqualTo("Ada Lovelace moved inboundcall 'Sales' to the division 'Europe'.\n"));
        Assert.That(renamed.Output, Is.EqualTo("Ada Lovelace renamed inboundcall 'Sales' to 'Shop'.\n"));
        Assert.That(listed.Output, Does.Match(@"^inboundcall  Shop  Europe  1\.0 published \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ by Reconciler\n$"));
        Assert.That((deleted.Output, empty.Output), Is.EqualTo(("Ada Lovelace deleted inboundcall 'Shop'.\n", "The org has no flows.\n")));
    }

    [Test]
    public async Task Time_never_goes_back()
    {
        var past = await EditAsync("lock", "Sales", "--at", "2020-01-01T00:00:00Z");
        var future = await EditAsync("lock", "Sales", "--at", "2099-01-01T00:00:00Z");
        var listed = await EditAsync("list");

        Assert.That(past.ExitCode, Is.EqualTo(1), $"{past}");
        Assert.That(past.Error, Does.Contain("would be of 2020-01-01T00:00:00.000Z; give a later time with --at."));
        Assert.That(future.ExitCode, Is.Zero, $"{future}");
        Assert.That(listed.Output, Does.Contain("locked by Ada Lovelace"));
    }

    [Test]
    public async Task A_name_that_several_flows_have_needs_the_type()
    {
        Project.Folder.Write("other.yaml", "workflow:\n  name: Sales\n  startUpRef: ./states/state[s]\n  states:\n    - state: { name: S, refId: s, actions: [ { endWorkflow: { name: End } } ] }\n");
        await EditAsync("publish", "other.yaml");
        var ambiguous = await EditAsync("lock", "Sales");
        var chosen = await EditAsync("lock", "Sales", "--type", "WorkFlow");
        var unknown = await EditAsync("lock", "Sale");

        Assert.That(ambiguous.Error, Is.EqualTo("error: the org has several flows 'Sales'; give --type one of inboundcall, workflow.\n"));
        Assert.That(chosen.Output, Is.EqualTo("Ada Lovelace holds the lock of workflow 'Sales'.\n"), $"{chosen}");
        Assert.That(unknown.Error, Is.EqualTo("error: the org has no flow 'Sale'; did you mean 'Sales'?\n"));
    }

    [Test]
    public async Task A_project_folder_and_a_data_file_can_be_chosen()
    {
        using var elsewhere = new CliProject();
        var byProject = await elsewhere.RunAsync("emulator", "edit", "list", "--project", Project.Folder.FullName);
        var byFile = await elsewhere.RunAsync("emulator", "edit", "list", "--data", Project.Folder.PathOf(".reconciler/emulator.json"));
        var nowhere = await elsewhere.RunAsync("emulator", "edit", "list");

        Assert.That(byProject.Output, Does.Contain("Sales"), $"{byProject}");
        Assert.That(byFile.Output, Is.EqualTo(byProject.Output));
        Assert.That(nowhere.ExitCode, Is.EqualTo(1));
        Assert.That(nowhere.Error, Does.Contain("there is no emulated org at").And.Contain("run 'reconciler apply'"));
    }

    [Test]
    public async Task A_file_can_be_the_beginning_of_an_org()
    {
        using var elsewhere = new CliProject();
        elsewhere.Folder.Write("flow.yaml", (await EditAsync("export", "Sales")).Output);
        var published = await elsewhere.RunAsync("emulator", "edit", "publish", "flow.yaml", "--data", "org.json");

        Assert.That(published.ExitCode, Is.Zero, $"{published}");
        Assert.That(elsewhere.Folder.Read("org.json"), Does.Contain("\"Ada Lovelace\""));
    }

    [Test]
    public async Task An_environment_that_is_a_real_org_is_refused()
    {
        Project.Folder.Write("reconciler.yaml", "project: p\nenvironments:\n  prod: { region: eu-central-1 }\n");
        var result = await EditAsync("list");

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((1, "error: the environment 'prod' is no emulator; choose one that is with --env, or give the file with --data.\n")));
    }

    [Test]
    public async Task A_data_file_in_use_is_told()
    {
        await using var held = new FileStream(Project.Folder.PathOf(".reconciler/emulator.json.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var result = await EditAsync("lock", "Sales");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("wait for its end, stop that one or choose another file"));
    }

    [TestCase("'then' is no time", "lock", "Sales", "--at", "then")]
    [TestCase("Run 'reconciler emulator edit rename --help'", "rename", "Sales")]
    [TestCase("does not contain 'Nothing'", "replace", "Sales", "Nothing", "Something")]
    [TestCase("missing.yaml", "publish", "missing.yaml")]
    public async Task What_cannot_be_done_is_told(string reason, params string[] args)
    {
        var result = await EditAsync(args);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain(reason));
        Assert.That(result.Output, Is.Empty);
    }

    [Test]
    public async Task The_help_of_each_command_shows_how_they_go_together()
    {
        var result = await EditAsync("publish", "--help");

        Assert.That(result.Output, Does.Contain("--as <NAME>").And.Contain("  reconciler emulator edit export"));
    }

    [Test]
    public async Task Without_the_publisher_the_plan_looks_at_the_content()
    {
        Project.Folder.Write("reconciler.yaml", CliProject.ProjectFile + "\n      reportPublisher: false\n      dependencyIndex: building\n");
        await EditAsync("replace", "Sales", "Welcome to sales.", "Go away.");
        var changed = await Project.RunAsync("plan", "--exit-code");

        Assert.That(changed.ExitCode, Is.EqualTo(2), $"{changed}");
        Assert.That(changed.Output, Does.Contain("- \"Go away.\"").And.Not.Contain("Ada Lovelace"));
    }

    private Task<CliResult> EditAsync(params string[] args) => Project.RunAsync(["emulator", "edit", .. args]);
}
