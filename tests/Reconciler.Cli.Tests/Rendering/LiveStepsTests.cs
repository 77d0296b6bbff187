using System.Text.RegularExpressions;

namespace Reconciler.Cli.Tests.Rendering;

internal sealed partial class LiveStepsTests : CliFixture
{
    [SetUp]
    public void AddFlows()
    {
        Project.Width = 80;
        foreach (var number in Enumerable.Range(1, 5))
        {
            Project.Folder.Write($"manifests/flow-{number}.yaml", CliProject.CallFlow($"Flow {number}", "Hello."));
        }
    }

    [Test]
    public async Task A_terminal_shows_what_runs_and_keeps_only_what_has_ended()
    {
        Project.IsLive = true;
        var result = await Project.RunAsync("apply", "--yes", "--no-color");
        var screen = Screen.After(result.Output);

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.Match("[1-9] running, [0-9] done, no wait for the rate limit"));
        Assert.That(screen, Has.None.Contains("running").And.None.Contains("waiting").And.None.Contains("publishing"));
        Assert.That(screen.Count(row => Published().IsMatch(row)), Is.EqualTo(6));
        Assert.That(screen, Has.Some.EqualTo("Applied: 6 done."));
    }

    [Test]
    public async Task Nothing_is_left_of_it_when_the_run_breaks_off()
    {
        Project.IsLive = true;
        Project.OnLine = line =>
        {
            if (line.Contains("published", StringComparison.Ordinal))
            {
                Project.OnLine = _ => { };
                throw new InvalidOperationException("boom");
            }
        };
        var result = await Project.RunAsync("apply", "--yes", "--no-color");

        Assert.That(result.ExitCode, Is.EqualTo(70), $"{result}");
        Assert.That(Screen.After(result.Output), Has.None.Contains("running"));
    }

    [TestCase("--events", "ndjson")]
    public async Task Where_events_have_the_terminal_no_cursor_is_moved(params string[] options)
    {
        Project.IsLive = true;
        var result = await Project.RunAsync(["apply", "--yes", "--no-color", .. options]);

        Assert.That(result.All, Does.Not.Contain('\u001b'));
    }

    [GeneratedRegex(@"^  ✓ +\d+\.\d s  '(Flow \d|Sales)' published$")]
    private static partial Regex Published();
}
