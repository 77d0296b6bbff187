namespace Reconciler.Cli.Tests.Outputs;

/// <summary>What others of this kind got wrong, each in a test of its own.</summary>
internal sealed class PeerDefectTests : OutputFixture
{
    [Test]
    public async Task A_failure_in_a_JSON_report_is_a_failure_of_the_command()
    {
        LoseTheOrg();
        var result = await Project.RunAsync("plan", "--json-into", "out/report.json", "--exit-code");
        using var report = Report();

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(report.RootElement.GetProperty("errors").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task An_exit_code_of_its_own_does_not_come_before_the_report()
    {
        var result = await Project.RunAsync("plan", "--json-into", "out/report.json", "--exit-code");
        using var report = Report();

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(report.RootElement.GetProperty("plan").GetProperty("summary").GetString(), Is.EqualTo("Plan: 1 to create."));
    }

    [Test]
    public async Task A_plan_that_must_not_be_applied_is_shown_all_the_same()
    {
        Project.Folder.Edit("manifests/sales.yaml", "    - disconnect:", "    - transferToAcd: Nowhere\n    - disconnect:");
        var result = await Project.RunAsync(["apply", "--yes", .. All]);
        using var report = Report();

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(report.RootElement.GetProperty("plan").GetProperty("steps").GetArrayLength(), Is.EqualTo(1));
        Assert.That(report.RootElement.TryGetProperty("apply", out _), Is.False);
        Assert.That(report.RootElement.GetProperty("summary").GetString(), Is.EqualTo("Plan: 1 to create. It cannot be applied: 1 error."));
        Assert.That(Project.Folder.Read("out/comment.md"), Does.Contain("| `+` | create | call flow 'Sales' |"));
    }

    [TestCase("manifests/sales.yaml")]
    [TestCase("reconciler.yaml")]
    public async Task A_file_that_is_not_there_is_not_no_change(string missing)
    {
        await Project.RunAsync("apply", "--yes");
        File.Delete(Project.Folder.PathOf(missing));
        foreach (var command in new[] { new[] { "plan" }, ["apply", "--yes"], ["drift"] })
        {
            var result = await Project.RunAsync([.. command, .. All]);
            using var report = Report();
            Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
            Assert.That(result.All + Project.Folder.Read("out/comment.md"), Does.Not.Contain("No changes").And.Not.Contain("No drift"));
            Assert.That(report.RootElement.TryGetProperty("plan", out _) || report.RootElement.TryGetProperty("drift", out _), Is.False);
        }
    }

    [Test]
    public async Task An_Archy_file_that_is_not_there_is_not_no_change()
    {
        Project.Folder.Write("manifests/sales.yaml", "apiVersion: reconciler/v1\nkind: Flow\nmetadata: { name: Sales }\nspec: { archy: { file: sales.archy } }\n");
        var result = await Project.RunAsync(["plan", .. All]);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(Project.Folder.Read("out/junit.xml"), Does.Contain("RC1014"));
    }

    [Test]
    public async Task What_the_org_said_is_not_lost()
    {
        await RefuseAFlowAsync();
        var result = await Project.RunAsync(["apply", "--yes", .. All]);
        using var report = Report();
        var messages = report.RootElement.GetProperty("apply").GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("messages").EnumerateArray());

        Assert.That(result.ExitCode, Is.EqualTo(3));
        Assert.That(messages.Select(message => message.GetProperty("text").GetString()), Does.Contain("The queue 'Sales' was not found."));
    }
}
