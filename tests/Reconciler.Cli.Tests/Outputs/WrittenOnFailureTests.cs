using System.Text.Json;
using System.Xml.Linq;

namespace Reconciler.Cli.Tests.Outputs;

/// <summary>However a run ends, every output that was asked for is there, is whole, and says what happened.</summary>
internal sealed class WrittenOnFailureTests : OutputFixture
{
    [TestCase("validate")]
    [TestCase("plan")]
    [TestCase("apply", "--yes")]
    [TestCase("drift")]
    public async Task When_validation_fails(params string[] command)
    {
        BreakAManifest();
        var result = await RunAsync(command);

        Check(result, 1, "disconect");
        using var report = Report();
        var diagnostic = report.RootElement.GetProperty("diagnostics")[0];
        Assert.That(diagnostic.GetProperty("place").GetProperty("line").GetInt32(), Is.EqualTo(8));
        Assert.That(diagnostic.GetProperty("cure").GetString(), Does.Contain("did you mean 'disconnect'?"));
        Assert.That(result.Output, Does.Contain("::error file=manifests/sales.yaml,line=8,col=7,title=RC"));
    }

    [TestCase("plan")]
    [TestCase("apply", "--yes")]
    [TestCase("drift")]
    public async Task When_the_org_is_down(params string[] command)
    {
        LoseTheOrg();
        var result = await RunAsync(command);

        Check(result, 1, "cannot reach 127.0.0.1");
        using var report = Report();
        Assert.That(report.RootElement.TryGetProperty("plan", out _) || report.RootElement.TryGetProperty("drift", out _), Is.False, "a plan of an org that nobody saw");
        Assert.That(Project.Folder.Read("out/events.ndjson"), Does.Contain("\"type\":\"wait\"").And.Contain("\"attempt\":1"));
    }

    [Test]
    public async Task When_an_apply_fails_halfway()
    {
        await RefuseAFlowAsync();
        var result = await RunAsync("apply", "--yes");

        Check(result, 3, "The queue 'Sales' was not found.");
        using var report = Report();
        var outcomes = report.RootElement.GetProperty("apply").GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("outcome").GetString());
        Assert.That(outcomes, Is.EquivalentTo(["failed", "done"]));
        Assert.That(report.RootElement.GetProperty("plan").GetProperty("steps").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public async Task When_it_is_stopped_before_it_has_begun()
    {
        Project.Stop();
        Check(await RunAsync("apply", "--yes"), 130, "cancelled");
    }

    [Test]
    public async Task When_it_is_stopped_midway()
    {
        foreach (var number in Enumerable.Range(1, 20))
        {
            Project.Folder.Write($"manifests/flow-{number}.yaml", CliProject.CallFlow($"Flow {number}", "Hello."));
        }

        Project.OnLine = line =>
        {
            if (line.Contains("uploaded", StringComparison.Ordinal))
            {
                Project.Stop();
            }
        };
        Check(await RunAsync("apply", "--yes"), 130, "not-started", "was not started");
    }

    [Test]
    public async Task When_the_program_itself_breaks()
    {
        BreakTheProgram();
        var result = await RunAsync("apply", "--yes");

        Check(result, 70, "reconciler itself broke (InvalidOperationException: boom)");
        Assert.That(result.Error, Does.Contain("report it").And.Contain("   at Reconciler."));
    }

    [Test]
    public async Task When_nobody_confirms()
    {
        Check(await RunAsync("apply"), 1, "nobody is here to confirm the plan");
        using var report = Report();
        Assert.That(report.RootElement.GetProperty("plan").GetProperty("hasChanges").GetBoolean(), Is.True);
    }

    [Test]
    public async Task What_a_former_run_wrote_is_gone_before_the_org_is_opened()
    {
        await RunAsync("validate");
        string[]? files = null;
        Project.OnLine = line => files = line.StartsWith("Org: ", StringComparison.Ordinal) ? Directory.GetFiles(Project.Folder.PathOf("out")) : files;
        await RunAsync("plan");

        Assert.That(files?.Select(Path.GetFileName), Is.EqualTo(["events.ndjson"]));
        Assert.That(Directory.GetFiles(Project.Folder.PathOf("out")), Has.Length.EqualTo(6));
    }

    private Task<CliResult> RunAsync(params string[] command) => Project.RunAsync([.. command, .. All]);

    // Code quality and SARIF know findings only, and a stop is none.
    private void Check(CliResult result, int code, string told, string? toldAsFinding = null)
    {
        Assert.That(result.ExitCode, Is.EqualTo(code), $"{result}");
        using var report = JsonDocument.Parse(Project.Folder.Read("out/report.json"));
        using var sarif = JsonDocument.Parse(Project.Folder.Read("out/results.sarif"));
        using var gitlab = JsonDocument.Parse(Project.Folder.Read("out/gitlab.json"));
        var junit = XDocument.Parse(Project.Folder.Read("out/junit.xml")).Root!;
        Assert.Multiple(() =>
        {
            Assert.That(report.RootElement.GetProperty("exitCode").GetInt32(), Is.EqualTo(code));
            Assert.That(sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("exitCode").GetInt32(), Is.EqualTo(code));
            Assert.That((int)junit.Attribute("failures")! + (int)junit.Attribute("errors")! + (int)junit.Attribute("skipped")!, Is.Positive, $"{junit}");
            Assert.That(Project.Folder.Read("out/comment.md"), Does.Contain($"exit code {code} "));
            Assert.That(Project.Folder.Read("out/events.ndjson"), Does.EndWith($"\"exitCode\":{code},\"outcome\":\"{report.RootElement.GetProperty("outcome").GetString()}\"}}\n"));
            Assert.That(Project.Folder.Read("out/report.json"), Does.Contain(told));
            if (told != "cancelled")
            {
                foreach (var file in new[] { "out/results.sarif", "out/gitlab.json", "out/junit.xml" })
                {
                    Assert.That(Project.Folder.Read(file), Does.Contain(toldAsFinding ?? told), file);
                }
            }
        });
    }
}
