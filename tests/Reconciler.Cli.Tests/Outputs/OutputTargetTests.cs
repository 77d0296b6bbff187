namespace Reconciler.Cli.Tests.Outputs;

/// <summary>A file that cannot be written, and options that mean nothing: told before anything is done to the org.</summary>
internal sealed class OutputTargetTests : OutputFixture
{
    [TestCase("--json-into")]
    [TestCase("--markdown-into")]
    [TestCase("--sarif-into")]
    [TestCase("--junit-into")]
    [TestCase("--gitlab-into")]
    [TestCase("--events-into")]
    public async Task A_target_that_is_a_folder_is_told_before_the_org_is_opened(string option)
    {
        Directory.CreateDirectory(Project.Folder.PathOf("out"));
        var result = await Project.RunAsync("apply", "--yes", option, "out");

        IsRefused(result, $"error: {option} '{Project.Folder.PathOf("out")}' cannot be written: it is a folder; name a file");
    }

    [Test]
    public async Task A_target_below_a_file_is_told_before_the_org_is_opened()
        => IsRefused(await Project.RunAsync("apply", "--yes", "--json-into", "reconciler.yaml/report.json"), "cannot be written");

    [Test]
    public async Task A_target_in_a_folder_that_may_not_be_written_is_told_before_the_org_is_opened()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("This user may write every folder.");
            return;
        }

        var folder = Directory.CreateDirectory(Project.Folder.PathOf("out"));
        folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        IsRefused(await Project.RunAsync("apply", "--yes", "--json-into", "out/report.json"), "cannot be written");
    }

    [TestCase("/dev/null")]
    [TestCase("/dev/stdout")]
    public async Task A_device_is_not_replaced(string device)
    {
        IsRefused(await Project.RunAsync("apply", "--yes", "--json-into", device), "it is a device");
        Assert.That(OperatingSystem.IsWindows() || Path.Exists(device));
    }

    [Test]
    public async Task One_file_for_two_formats_is_told()
        => IsRefused(await Project.RunAsync("apply", "--yes", "--json-into", "out/a", "--junit-into", "./out/../out/a"), "--json-into and --junit-into name the same file");

    [TestCase("--json-inot", "--json-inot", "report.json")]
    [TestCase("--json", "--json", "report.json")]
    [TestCase("--events", "--events", "json")]
    [TestCase("--events", "--events")]
    [TestCase("--json-into", "--json-into")]
    [TestCase("--json-into names no file", "--json-into", "")]
    [TestCase("give one of them", "--events", "ndjson", "--events-into", "out/events.ndjson")]
    [TestCase("--dry-run", "--dry-run")]
    public async Task An_option_that_is_unknown_or_means_nothing_is_never_ignored(string named, params string[] options)
    {
        foreach (var command in new[] { new[] { "validate" }, ["plan"], ["apply", "--yes"], ["drift"] })
        {
            IsRefused(await Project.RunAsync([.. command, .. options]), named);
        }
    }

    [Test]
    public async Task The_folder_of_a_target_is_made()
    {
        var result = await Project.RunAsync("validate", "--json-into", "some/where/report.json");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(Project.Folder.Read("some/where/report.json"), Does.Contain("\"Valid: 1 flow.\""));
    }

    [Test]
    public async Task A_report_that_cannot_be_written_in_the_end_makes_a_good_run_fail_and_the_others_are_written()
    {
        Project.OnLine = _ => Directory.CreateDirectory(Project.Folder.PathOf("out/report.json"));
        var result = await Project.RunAsync(["plan", .. All]);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("error: --json-into '").And.Contain("could not be written"));
        Assert.That(Project.Folder.Read("out/junit.xml"), Does.Contain("<testsuites"));
    }

    private void IsRefused(CliResult result, string told)
    {
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "")), $"{result}");
        Assert.That(result.Error, Does.Contain(told));
        Assert.That(Directory.Exists(Project.Folder.PathOf(".reconciler")), Is.False, "an org was opened");
    }
}
