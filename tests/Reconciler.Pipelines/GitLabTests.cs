using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace Reconciler.Pipelines;

/// <summary>The commands of the GitLab pipeline, with GitLab's API on this machine.</summary>
internal sealed class GitLabTests
{
    private const string NotesPath = "/projects/1/merge_requests/7/notes";
    private const string IssuesPath = "/projects/1/issues";

    private readonly FakeApi _gitLab = new();
    private Estate _estate = null!;

    [SetUp]
    public async Task StartAsync()
    {
        Bash.Require("curl", "jq");
        _estate = await Estate.StartAsync();
        await _estate.ApplyAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _gitLab.Dispose();
        await (_estate?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Test]
    public async Task A_plan_is_told_in_a_note_that_is_updated_in_place()
    {
        await _estate.GreetAsync("Hello from the branch.");
        var first = await RunAsync("plan", ("CI_MERGE_REQUEST_IID", "7"));
        _gitLab.Answer = """[{"id": 3, "body": "Nice."}, {"id": 4, "body": "<!-- reconciler:plan:acme-ivr:production -->\nOld."}]""";
        await RunAsync("plan", ("CI_MERGE_REQUEST_IID", "7"));

        Assert.That(first.ExitCode, Is.Zero, first.Text);
        Assert.That(_gitLab.Writes.Select(write => write.Call), Is.EqualTo(new[] { $"POST {NotesPath}", $"PUT {NotesPath}/4" }));
        Assert.That(_gitLab.Writes.Select(write => Text(write.Body, "body")), Has.All.StartsWith("<!-- reconciler:plan:").And.All.Contain("Hello from the branch."));
    }

    [Test]
    public async Task The_saved_plan_is_applied()
    {
        await _estate.GreetAsync("Hello from main.");
        var workspace = await _estate.CheckOutAsync();
        await RunAsync("plan", workspace);
        var apply = await RunAsync("apply", workspace);

        Assert.That(apply.ExitCode, Is.Zero, apply.Text);
        Assert.That(_estate.GreetingInOrg, Is.EqualTo("Hello from main."));
    }

    [Test]
    public async Task Drift_opens_one_issue_that_is_updated_and_closed()
    {
        _estate.EditByHand("Typed in by hand.");
        var drift = await RunAsync("drift", ("CI_JOB_STATUS", "failed"));
        _gitLab.Answer = """[{"iid": 5, "description": "<!-- reconciler:drift:acme-ivr:production -->\nOld."}]""";
        await RunAsync("drift", ("CI_JOB_STATUS", "failed"));
        _estate.EditByHand("Welcome to sales.");
        var quiet = await RunAsync("drift", ("CI_JOB_STATUS", "success"));

        Assert.That((drift.ExitCode, quiet.ExitCode), Is.EqualTo((2, 0)), quiet.Text);
        Assert.That(_gitLab.Writes.Select(write => write.Call), Is.EqualTo(new[] { $"POST {IssuesPath}", $"PUT {IssuesPath}/5", $"PUT {IssuesPath}/5" }));
        Assert.That(Text(_gitLab.Writes[0].Body, "description"), Does.Contain("Typed in by hand."));
        Assert.That(Text(_gitLab.Writes[^1].Body, "state_event"), Is.EqualTo("close"));
    }

    private async Task<(int ExitCode, string Text)> RunAsync(string job, params (string Name, string Value)[] variables)
        => await RunAsync(job, await _estate.CheckOutAsync(), variables);

    // 'after_script' runs in a shell of its own, whatever came of 'script', and its end does not count.
    private async Task<(int ExitCode, string Text)> RunAsync(string job, string workspace, params (string Name, string Value)[] variables)
    {
        var pipeline = YamlFile.Load(RepositoryFolder.PathOf("docs", "ci", "gitlab", ".gitlab-ci.yml"));
        var environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        foreach (var (name, value) in new[] { ("CI_API_V4_URL", _gitLab.Address), ("CI_PROJECT_ID", "1"), ("GITLAB_NOTE_TOKEN", "token") })
        {
            environment[name] = value;
        }

        var chosen = YamlFile.Map(pipeline, job)!;
        foreach (var (name, value) in YamlFile.Texts(YamlFile.Text(chosen, "extends") is { } parent ? YamlFile.Map(pipeline, parent)! : chosen, "variables"))
        {
            environment[name] = Secrets[value];
        }

        var result = await _estate.RunAsync(workspace, Script(chosen, "script"), environment);
        var after = await _estate.RunAsync(workspace, Script(chosen, "after_script"), environment);
        Assert.That(after.ExitCode, Is.Zero, after.Text);
        return result;
    }

    private static Dictionary<string, string> Secrets => new()
    {
        ["$GENESYS_READ_CLIENT_ID"] = Estate.Reader.Id,
        ["$GENESYS_READ_CLIENT_SECRET"] = Estate.Reader.Secret,
        ["$GENESYS_APPLY_CLIENT_ID"] = Estate.Applier.Id,
        ["$GENESYS_APPLY_CLIENT_SECRET"] = Estate.Applier.Secret,
    };

    private static string Script(YamlMappingNode job, string key) => string.Join('\n', YamlFile.Items(job, key));

    private static string? Text(string json, string property) => JsonDocument.Parse(json).RootElement.GetProperty(property).GetString();
}
