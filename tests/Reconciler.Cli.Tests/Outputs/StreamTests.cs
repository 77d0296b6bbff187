using System.Text.Json;

namespace Reconciler.Cli.Tests.Outputs;

/// <summary>What goes where while a command runs: events, what a person reads, annotations.</summary>
internal sealed class StreamTests : OutputFixture
{
    [TestCase("validate")]
    [TestCase("plan")]
    [TestCase("apply", "--yes")]
    [TestCase("drift")]
    public async Task Events_have_standard_output_for_themselves_and_the_view_stays_on_standard_error(params string[] command)
    {
        var plain = await Project.RunAsync(command);
        if (command[0] == "apply")
        {
            Directory.Delete(Project.Folder.PathOf(".reconciler"), recursive: true);
        }

        var result = await Project.RunAsync([.. command, "--events", "ndjson"]);

        string[] lines = [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var line in lines)
        {
            using var entry = JsonDocument.Parse(line);
            Assert.That(entry.RootElement.GetProperty("version").GetInt32(), Is.EqualTo(1));
        }

        Assert.That(result.ExitCode, Is.EqualTo(plain.ExitCode), $"{result}");
        Assert.That(lines[0], Does.Contain("\"type\":\"run-started\""));
        Assert.That(lines[^1], Does.Contain("\"type\":\"run-ended\""));
        Assert.That(result.Error, Does.Contain(plain.Output.TrimEnd().Split('\n')[^1].Trim()));
    }

    [Test]
    public async Task Events_in_a_file_leave_the_view_where_it_is()
    {
        var result = await Project.RunAsync("apply", "--yes", "--events-into", "events.ndjson");

        Assert.That(result.Output, Does.Contain("Applied: 1 done.").And.Not.Contain("\"version\""));
        Assert.That(Project.Folder.Read("events.ndjson"), Does.Contain("\"event\":\"uploaded\"").And.Contain("\"event\":\"confirmed\""));
    }

    [Test]
    public async Task Every_event_of_the_journal_is_streamed()
    {
        await Project.RunAsync("apply", "--yes", "--events-into", "events.ndjson");
        var journal = File.ReadAllLines(Directory.GetFiles(Project.Folder.PathOf(".reconciler/runs")).Single());
        var streamed = Project.Folder.Read("events.ndjson").Split('\n').Where(line => line.Contains("\"type\":\"apply\"", StringComparison.Ordinal)).ToArray();

        Assert.That(streamed, Has.Length.EqualTo(journal.Length));
    }

    [TestCase("json")]
    [TestCase("markdown")]
    public async Task A_document_on_standard_output_stays_one(string format)
    {
        await Project.RunAsync("apply", "--yes");
        await Project.RunAsync("emulator", "edit", "lock", "Sales", "--as", "Bob");
        var result = await Project.RunAsync("drift", "--format", format, "--github");

        Assert.That(result.ExitCode, Is.EqualTo(2), $"{result}");
        Assert.That(result.Output, Does.Not.Contain("::warning"));
        Assert.That(result.Error, Does.Contain("::warning file=manifests/sales.yaml,line=4,col=9,title=drift-locked::The call flow 'Sales' has drifted: "));
    }

    [Test]
    public async Task What_is_shown_is_no_command_to_GitHub()
    {
        BreakAManifest();
        Project.Folder.Edit("manifests/sales.yaml", "    - playAudio: Welcome to sales.", "    ::error::hidden:");
        var lines = (await Project.RunAsync("validate", "--github")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(lines[0], Does.Match("^::stop-commands::[0-9a-f]{32}$"));
        Assert.That(lines[1], Is.EqualTo($"::{lines[0][17..]}::"));
        Assert.That(lines[2], Does.StartWith("::error file=manifests/sales.yaml,line="));
    }

    [Test]
    public async Task The_markdown_is_added_to_the_summary_of_the_job()
    {
        Project.Folder.Write("summary.md", "# Before\n");
        Project.Variables["GITHUB_STEP_SUMMARY"] = Project.Folder.PathOf("summary.md");
        await Project.RunAsync("plan", "--github", "--markdown-into", "plan.md");

        Assert.That(Project.Folder.Read("summary.md"), Is.EqualTo("# Before\n" + Project.Folder.Read("plan.md")));
    }

    [Test]
    public async Task Nothing_is_added_to_the_summary_of_the_job_unless_that_is_asked_for()
    {
        Project.Variables["GITHUB_STEP_SUMMARY"] = Project.Folder.PathOf("summary.md");
        await Project.RunAsync("plan", "--markdown-into", "plan.md");

        Assert.That(File.Exists(Project.Folder.PathOf("summary.md")), Is.False);
    }

    [Test]
    public async Task A_project_below_the_repository_is_annotated_with_its_folder()
    {
        Directory.CreateDirectory(Project.Folder.PathOf(".git"));
        foreach (var path in new[] { "reconciler.yaml", "manifests/sales.yaml" })
        {
            Project.Folder.Write($"flows/eu/{path}", Project.Folder.Read(path).Replace("disconnect", "disconect", StringComparison.Ordinal));
        }

        var result = await Project.RunAsync(["validate", "--project", "flows/eu", .. All]);

        Assert.That(result.Output, Does.Contain("::error file=flows/eu/manifests/sales.yaml,line=8"));
        Assert.That(Project.Folder.Read("out/gitlab.json"), Does.Contain("\"flows/eu/manifests/sales.yaml\""));
        Assert.That(Project.Folder.Read("out/results.sarif"), Does.Contain("\"flows/eu/manifests/sales.yaml\""));
    }

    [Test]
    public async Task Where_output_is_no_terminal_an_apply_is_a_line_an_event_without_a_control_character()
    {
        Project.Folder.Write("manifests/escape.yaml", CliProject.CallFlow("Escape", "\"\\e[31mred\\a\""));
        await Project.RunAsync("apply", "--yes");
        Project.Folder.Edit("manifests/escape.yaml", "red", "blue");
        var result = await Project.RunAsync("apply", "--yes");

        Assert.That(result.Output.Where(char.IsControl).Distinct(), Is.EqualTo(['\n']));
        Assert.That(result.Output, Does.Contain("[31mblue").And.Match(@"· +\d+\.\d s  'Escape' publishing\n"));
    }
}
