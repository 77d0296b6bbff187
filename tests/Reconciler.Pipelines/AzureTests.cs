using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace Reconciler.Pipelines;

/// <summary>The commands of the Azure pipeline, with its API on this machine.</summary>
internal sealed class AzureTests
{
    private const string Threads = "/acme/ivr/_apis/git/repositories/repo/pullRequests/7/threads";

    private readonly FakeApi _azure = new() { Answer = """{"value": []}""" };
    private Estate _estate = null!;
    private string _workspace = "";

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
        _azure.Dispose();
        await (_estate?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Test]
    public async Task A_plan_is_told_in_a_comment_that_is_updated_in_place()
    {
        await _estate.GreetAsync("Hello from the branch.");
        _workspace = await _estate.CheckOutAsync();
        var plan = await RunAsync("Plan");
        await RunAsync("Comment");
        _azure.Answer = """{"value": [{"id": 1, "comments": [{}]}, {"id": 9, "comments": [{"content": "<!-- reconciler:plan:acme-ivr:production -->\nOld."}]}]}""";
        await RunAsync("Comment");

        Assert.That(plan, Does.Contain("##vso[task.setvariable variable=changes;isOutput=true]true"));
        Assert.That(_azure.Writes.Select(write => write.Call), Is.EqualTo(new[] { $"POST {Threads}", $"PATCH {Threads}/9/comments/1" }));
        Assert.That(JsonDocument.Parse(_azure.Writes[1].Body).RootElement.GetProperty("content").GetString(), Does.Contain("Hello from the branch."));
    }

    [Test]
    public async Task The_saved_plan_is_applied_and_nothing_is_left_to_do()
    {
        await _estate.GreetAsync("Hello from main.");
        _workspace = await _estate.CheckOutAsync();
        await RunAsync("Plan");
        Directory.Move(Path.Combine(_workspace, "out"), Path.Combine(_workspace, "plan"));
        await RunAsync("Apply");

        Assert.That(_estate.GreetingInOrg, Is.EqualTo("Hello from main."));
        Assert.That(await RunAsync("Plan"), Does.Contain("variable=changes;isOutput=true]false"));
        Assert.That(await RunAsync("Drift"), Does.Contain("No drift"));
    }

    private async Task<string> RunAsync(string displayName)
    {
        var step = Steps(YamlFile.Load(RepositoryFolder.PathOf("docs", "ci", "azure", "azure-pipelines.yml"))).Single(step => YamlFile.Text(step, "displayName") == displayName && YamlFile.Text(step, "bash") is not null);
        var environment = new Dictionary<string, string>
        {
            ["AGENT_TEMPDIRECTORY"] = Tools(),
            ["PIPELINE_WORKSPACE"] = _workspace,
            ["SYSTEM_COLLECTIONURI"] = $"{_azure.Address}/acme/",
            ["SYSTEM_TEAMPROJECTID"] = "ivr",
            ["BUILD_REPOSITORY_ID"] = "repo",
            ["SYSTEM_PULLREQUEST_PULLREQUESTID"] = "7",
        };
        foreach (var (name, value) in YamlFile.Texts(step, "env"))
        {
            environment[name] = Secrets[value];
        }

        var (exitCode, text) = await _estate.RunAsync(_workspace, YamlFile.Text(step, "bash")!, environment);
        Assert.That(exitCode, Is.Zero, text);
        return text;
    }

    private string Tools()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_workspace, "..", "agent")).FullName;
        Programs.Write(Path.Combine(folder, "tools"));
        return folder;
    }

    private static IEnumerable<YamlMappingNode> Steps(YamlNode node) => node switch
    {
        YamlMappingNode map => [map, .. map.Children.Values.SelectMany(Steps)],
        YamlSequenceNode list => list.Children.SelectMany(Steps),
        _ => [],
    };

    private static Dictionary<string, string> Secrets => new()
    {
        ["$(GENESYS_READ_CLIENT_ID)"] = Estate.Reader.Id,
        ["$(GENESYS_READ_CLIENT_SECRET)"] = Estate.Reader.Secret,
        ["$(GENESYS_APPLY_CLIENT_ID)"] = Estate.Applier.Id,
        ["$(GENESYS_APPLY_CLIENT_SECRET)"] = Estate.Applier.Secret,
        ["$(System.AccessToken)"] = "token",
    };
}
