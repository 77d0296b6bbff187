namespace Reconciler.Cli.Tests.Sessions;

internal sealed class ConfirmationTests : CliFixture
{
    [Test]
    public async Task Where_nobody_can_answer_apply_needs_yes()
    {
        var result = await Project.RunAsync("apply");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("pass --yes"));
        await NothingWasAppliedAsync();
    }

    [TestCase("no")]
    [TestCase("y")]
    [TestCase("YES")]
    [TestCase("")]
    public async Task Any_answer_but_yes_applies_nothing(string answer)
    {
        Project.Answers = answer + "\n";
        var result = await Project.RunAsync("apply");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("Nothing was applied."));
        await NothingWasAppliedAsync();
    }

    [Test]
    public async Task Yes_applies_the_plan_that_was_shown_to_the_org_that_was_named()
    {
        Project.Answers = "yes\n";
        var result = await Project.RunAsync("apply");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.Contain("Apply this plan to emulator, .reconciler/emulator.json? Type 'yes' to go on:"));
        Assert.That(result.Output, Does.Contain("Applied: 1 done."));
    }

    [Test]
    public async Task Where_there_is_nothing_to_do_nobody_is_asked()
    {
        await Project.RunAsync("apply", "--yes");
        var result = await Project.RunAsync("apply");

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Output, Does.Contain("No changes"));
    }

    private async Task NothingWasAppliedAsync()
    {
        Project.Answers = null;
        Assert.That((await Project.RunAsync("plan")).Output, Does.Contain("Plan: 1 to create."));
        Assert.That(Directory.Exists(Project.Folder.PathOf(".reconciler/runs")), Is.False, "a journal");
    }
}
