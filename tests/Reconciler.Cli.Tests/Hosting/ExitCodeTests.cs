namespace Reconciler.Cli.Tests.Hosting;

internal sealed class ExitCodeTests : CliFixture
{
    [TestCase("validate")]
    [TestCase("plan")]
    [TestCase("apply", "--yes")]
    [TestCase("schema")]
    [TestCase("version")]
    public async Task A_command_that_did_its_work_exits_with_0(params string[] args)
        => Assert.That((await Project.RunAsync(args)).ExitCode, Is.Zero);

    [TestCase("validate")]
    [TestCase("plan")]
    [TestCase("apply", "--yes")]
    public async Task An_error_in_a_manifest_is_1(params string[] args)
    {
        Project.Folder.Edit("manifests/sales.yaml", "disconnect", "disconect");

        Assert.That((await Project.RunAsync(args)).ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task Pending_changes_are_2_only_where_that_is_asked_for()
    {
        Assert.That((await Project.RunAsync("plan")).ExitCode, Is.Zero);
        Assert.That((await Project.RunAsync("plan", "--exit-code")).ExitCode, Is.EqualTo(2));
        await Project.RunAsync("apply", "--yes");
        Assert.That((await Project.RunAsync("plan", "--exit-code")).ExitCode, Is.Zero);
    }

    [Test]
    public async Task Work_that_is_done_in_part_is_3()
    {
        await TakeTheNameAsync("Sales");
        Project.Folder.Write("manifests/support.yaml", CliProject.CallFlow("Support", "Welcome to support."));
        var result = await Project.RunAsync("apply", "--yes");

        Assert.That(result.ExitCode, Is.EqualTo(3), $"{result}");
        Assert.That(result.Output, Does.Contain("1 done, 1 blocked"));
    }

    [Test]
    public async Task Work_that_is_all_blocked_is_1()
    {
        await TakeTheNameAsync("Sales");

        Assert.That((await Project.RunAsync("apply", "--yes")).ExitCode, Is.EqualTo(1));
    }

    [TestCase("plan")]
    [TestCase("apply", "--yes")]
    public async Task Stopped_before_it_began_is_130(params string[] args)
    {
        Project.Stop();
        var result = await Project.RunAsync(args);

        Assert.That((result.ExitCode, result.Error.Trim()), Is.EqualTo((130, "Cancelled.")));
    }

    [Test]
    public async Task Stopped_midway_is_130_and_what_runs_is_finished()
    {
        foreach (var number in Enumerable.Range(1, 9))
        {
            Project.Folder.Write($"manifests/flow-{number}.yaml", CliProject.CallFlow($"Flow {number}", "Hello."));
        }

        Project.OnLine = line => StopAt(line, "publishing");
        var result = await Project.RunAsync("apply", "--yes");
        Project.OnLine = _ => { };

        Assert.That(result.ExitCode, Is.EqualTo(130), $"{result}");
        Assert.That(result.Output, Does.Contain("published").And.Contain("not started").And.Not.Contain("failed"));
    }

    [Test]
    public async Task Aborted_midway_is_130_and_says_that_the_org_may_still_finish()
    {
        Project.OnLine = line =>
        {
            if (StopAt(line, "uploaded"))
            {
                Project.Abort();
            }
        };
        var result = await Project.RunAsync("apply", "--yes");

        Assert.That(result.ExitCode, Is.EqualTo(130), $"{result}");
        Assert.That(result.Output, Does.Contain("the org may still work on it (job ").And.Contain("run apply again"));
    }

    private bool StopAt(string line, string word)
    {
        var isThere = line.Contains(word, StringComparison.Ordinal);
        if (isThere)
        {
            Project.Stop();
        }

        return isThere;
    }

    // The same emulated org, managed by a project of another name.
    private async Task TakeTheNameAsync(string flow)
    {
        Project.Folder.Edit("reconciler.yaml", "project: cli-tests", "project: others");
        Assert.That((await Project.RunAsync("apply", "--yes", "--target", flow)).ExitCode, Is.Zero);
        Project.Folder.Edit("reconciler.yaml", "project: others", "project: cli-tests");
    }
}
