using System.Text.RegularExpressions;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.Seeding;

namespace Reconciler.Pipelines.Running;

/// <summary>What pipelines work on: a repository, an org with two OAuth clients, and a GitHub that remembers.</summary>
internal sealed partial class Estate : IAsyncDisposable
{
    private const string ManifestFile = "manifests/sales.yaml";

    private readonly TemporaryFolder _folder = new();

    private Estate(EmulatorServer org) => Org = org;

    /// <summary>The client that pull requests and drift use; it may do what the documents say, and nothing else.</summary>
    public static EmulatorClient Reader { get; } = new("reader", "reader-secret", "Reader") { Permissions = PermissionTable.Of("plan and drift") };

    /// <summary>The client that applies.</summary>
    public static EmulatorClient Applier { get; } = new("applier", "applier-secret", "Applier") { Permissions = PermissionTable.Of("apply") };

    /// <summary>The org.</summary>
    public EmulatorServer Org { get; }

    /// <summary>The repository.</summary>
    public Repository Repository => new(_folder.PathOf("origin"));

    /// <summary>The folder of the programs that steps find first.</summary>
    public string ProgramFolder => _folder.PathOf("bin");

    /// <summary>The folder that the stand-in for GitHub keeps its state in.</summary>
    public string GitHubState => _folder.PathOf("github");

    /// <summary>The calls of <c>gh</c> and <c>dotnet</c>.</summary>
    public string[] Calls => File.Exists(Path.Combine(GitHubState, "calls")) ? File.ReadAllLines(Path.Combine(GitHubState, "calls")) : [];

    /// <summary>Starts an org, and a project with one shared flow and its caller that was not applied yet.</summary>
    public static async Task<Estate> StartAsync()
    {
        Bash.Require("bash", "git");
        var org = await EmulatorServer.StartAsync(
            new EmulatorOptions { JobDuration = TimeSpan.Zero, Clients = [Reader, Applier], Seed = new EmulatorSeed { Queues = ["Sales"] } }, CancellationToken.None);
        var estate = new Estate(org);
        await estate.BuildAsync();
        return estate;
    }

    /// <summary>What GitHub has of a kind: <c>comments</c>, <c>issues</c> or <c>closed</c> issues.</summary>
    public string[] Texts(string kind) => [.. Directory.EnumerateFiles(Path.Combine(GitHubState, kind)).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Commits another greeting.</summary>
    public async Task GreetAsync(string greeting)
    {
        _folder.Write($"origin/{ManifestFile}", Manifest(greeting));
        await Repository.CommitAsync();
    }

    /// <summary>The greeting that callers hear.</summary>
    public string GreetingInOrg => Greeting().Match(Sales.ExportedYaml!).Groups["text"].Value;

    /// <summary>Changes the greeting in Architect, as a person.</summary>
    public void EditByHand(string greeting) => Org.Org.ReplaceTextAs("Grace Hopper", Sales.Id, GreetingInOrg, greeting);

    /// <summary>The first apply, which somebody makes by hand: see "The first time" in the documents.</summary>
    public async Task ApplyAsync()
    {
        var (exitCode, text) = await Bash.RunAsync("reconciler apply --env production --yes", _folder.PathOf("origin"), new Dictionary<string, string>
        {
            ["PATH"] = $"{ProgramFolder}:{Environment.GetEnvironmentVariable("PATH")}",
            ["HOME"] = _folder.FullName,
            ["GENESYSCLOUD_OAUTHCLIENT_ID"] = Applier.Id,
            ["GENESYSCLOUD_OAUTHCLIENT_SECRET"] = Applier.Secret,
        });
        Assert.That(exitCode, Is.Zero, text);
    }

    /// <summary>Begins a run of a workflow.</summary>
    public WorkflowRun Begin(string workflow) => new(workflow, _folder.PathOf($"run-{Guid.NewGuid():N}"));

    /// <summary>Runs a job of a workflow.</summary>
    /// <param name="run">The run of the workflow.</param>
    /// <param name="job">The job's name.</param>
    public async Task<JobResult> RunAsync(WorkflowRun run, string job)
    {
        var workspace = _folder.PathOf($"job-{Guid.NewGuid():N}");
        Directory.CreateDirectory(workspace);
        return await new JobRun(this, run, workspace).RunAsync(job);
    }

    /// <summary>Checks the repository out.</summary>
    public async Task<string> CheckOutAsync()
    {
        var workspace = _folder.PathOf($"job-{Guid.NewGuid():N}");
        await Repository.CloneAsync(workspace, withHistory: false);
        return workspace;
    }

    /// <summary>Runs commands of another service than GitHub.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="script">The commands.</param>
    /// <param name="variables">The variables that the service sets.</param>
    public Task<(int ExitCode, string Text)> RunAsync(string workspace, string script, IReadOnlyDictionary<string, string> variables)
        => Bash.RunAsync(script, workspace, new Dictionary<string, string>(variables) { ["PATH"] = $"{ProgramFolder}:{Environment.GetEnvironmentVariable("PATH")}", ["HOME"] = workspace });

    public async ValueTask DisposeAsync()
    {
        await Org.DisposeAsync();
        _folder.Dispose();
    }

    private EmulatedFlow Sales => Org.Org.FindFlow("inboundcall", "Sales")!;

    private async Task BuildAsync()
    {
        foreach (var kind in new[] { "comments", "issues", "closed" })
        {
            Directory.CreateDirectory(Path.Combine(GitHubState, kind));
        }

        Programs.Write(ProgramFolder);
        _folder.Write("origin/reconciler.yaml", $"project: acme-ivr\nenvironments:\n  production: {{ url: \"{Org.BaseAddress}\" }}\n");
        _folder.Write("origin/.gitignore", ".reconciler/\nout/\n");
        _folder.Write("origin/manifests/hello.yaml", """
            apiVersion: reconciler/v1
            kind: SharedFlow
            metadata: { name: Hello }
            spec:
              callableFrom: [inboundcall]
              steps:
                - playAudio: Hello.
                - return:

            """);
        _folder.Write($"origin/{ManifestFile}", Manifest("Welcome to sales."));
        await Repository.CreateAsync();
    }

    private static string Manifest(string greeting) => $$"""
        apiVersion: reconciler/v1
        kind: CallFlow
        metadata: { name: Sales }
        spec:
          steps:
            - invoke: { sharedFlow: Hello }
            - playAudio: {{greeting}}
            - transferToAcd: Sales
            - disconnect:

        """;

    [GeneratedRegex(@"- playAudio:\s+name: .*\s+audio:\s+tts: (?<text>.*\S)")]
    private static partial Regex Greeting();
}
