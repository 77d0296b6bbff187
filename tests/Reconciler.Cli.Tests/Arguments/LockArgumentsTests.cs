namespace Reconciler.Cli.Tests.Arguments;

internal sealed class LockArgumentsTests : CliFixture
{
    [TestCase("5", "'5' is no length of time; write --wait-for-locks 5m.")]
    [TestCase("0m", "'0m' is no length of time")]
    public async Task A_length_of_time_needs_its_unit(string length, string told)
    {
        var result = await Project.RunAsync("apply", "--wait-for-locks", length);

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain(told));
    }

    [Test]
    public async Task Waiting_for_a_lock_and_taking_it_exclude_each_other()
    {
        var result = await Project.RunAsync("plan", "--wait-for-locks", "5m", "--force-unlock");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("--wait-for-locks and --force-unlock exclude each other"));
    }

    [Test]
    public async Task A_lock_blocks_unless_the_user_says_otherwise_and_the_plan_tells_what_is_lost()
    {
        await Project.RunAsync("apply", "--yes");
        await Project.RunAsync("emulator", "edit", "lock", "Sales", "--as", "Bob");
        Project.Folder.Edit("manifests/sales.yaml", "Welcome", "Hello");
        var blocked = await Project.RunAsync("apply", "--yes");
        var forced = await Project.RunAsync("apply", "--yes", "--force-unlock");

        Assert.That(blocked.ExitCode, Is.EqualTo(1), $"{blocked}");
        Assert.That(blocked.Output, Does.Contain("Bob has it locked in Architect; ask them to check it in, or say --wait-for-locks or --force-unlock"));
        Assert.That(forced.ExitCode, Is.Zero, $"{forced}");
        Assert.That(forced.Output, Does.Contain("--force-unlock takes the lock away"));
    }

    [Test]
    public async Task A_draft_blocks_unless_it_may_be_lost()
    {
        await Project.RunAsync("apply", "--yes");
        var export = await Project.RunAsync("emulator", "edit", "export", "Sales");
        Project.Folder.Write("draft.yaml", export.Output.Replace("Welcome", "Good day", StringComparison.Ordinal));
        await Project.RunAsync("emulator", "edit", "save", "draft.yaml", "--as", "Bob");
        await Project.RunAsync("emulator", "edit", "check-in", "Sales", "--as", "Bob");
        Project.Folder.Edit("manifests/sales.yaml", "Welcome", "Hello");
        var blocked = await Project.RunAsync("apply", "--yes");
        var discarded = await Project.RunAsync("apply", "--yes", "--discard-drafts");

        Assert.That(blocked.ExitCode, Is.EqualTo(1), $"{blocked}");
        Assert.That(blocked.Output, Does.Contain("it has unpublished work (version 2.0, by Bob, of "));
        Assert.That(discarded.ExitCode, Is.Zero, $"{discarded}");
        Assert.That(discarded.Output, Does.Contain(" is lost, because of --discard-drafts"));
    }
}
