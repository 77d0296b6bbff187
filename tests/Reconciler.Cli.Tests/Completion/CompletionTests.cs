namespace Reconciler.Cli.Tests.Completion;

internal sealed class CompletionTests : CliFixture
{
    [TestCase("reconciler pl", "plan")]
    [TestCase("reconciler e", "emulator envs explain")]
    [TestCase("reconciler plan --with", "--with-dependencies --with-dependents")]
    [TestCase("reconciler plan --env local --fu", "--full")]
    [TestCase("reconciler drift --format ", "json markdown text")]
    [TestCase("reconciler drift --format m", "markdown")]
    [TestCase("reconciler emulator edit l", "list lock")]
    [TestCase("reconciler schema pl", "plan.schema.json")]
    [TestCase("reconciler completion ", "bash fish pwsh zsh")]
    [TestCase("reconciler doctor --for p", "plan prune")]
    [TestCase("reconciler plan ", "")]
    [TestCase("reconciler plan --nonsense", "")]
    [TestCase("reconciler plan \"unclosed ", "")]
    [TestCase("reconciler", "")]
    public async Task What_may_stand_at_the_cursor_is_proposed(string line, string proposals)
    {
        var result = await Project.RunAsync("complete", line);

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(string.Join(" ", result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), Is.EqualTo(proposals));
    }

    [Test]
    public async Task Every_proposal_is_understood()
    {
        var commands = (await Project.RunAsync("complete", "reconciler ")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(commands, Has.Length.GreaterThan(10).And.None.EqualTo("complete"));
        foreach (var command in commands)
        {
            Assert.That((await Project.RunAsync(command, "--help")).ExitCode, Is.Zero, command);
        }
    }

    [TestCase("bash")]
    [TestCase("fish")]
    [TestCase("pwsh")]
    [TestCase("zsh")]
    public async Task Each_script_says_where_it_goes_and_asks_this_program(string shell)
    {
        var result = await Project.RunAsync("completion", shell);

        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Output, Does.Contain($"reconciler completion {shell}").And.Contain("reconciler complete "));
    }

    [Test]
    public async Task Another_shell_is_refused()
    {
        var result = await Project.RunAsync("completion", "csh");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("'csh'"));
    }
}
