using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Faults;

namespace Reconciler.Cli.Tests.Outputs;

/// <summary>Tests that run commands with every output on, in every situation that a run can end in.</summary>
internal abstract class OutputFixture : CliFixture
{
    /// <summary>The output options, each with its file where it has one.</summary>
    protected static readonly (string[] Option, string? File)[] Outputs =
    [
        (["--json-into", "out/report.json"], "out/report.json"),
        (["--markdown-into", "out/comment.md"], "out/comment.md"),
        (["--sarif-into", "out/results.sarif"], "out/results.sarif"),
        (["--junit-into", "out/junit.xml"], "out/junit.xml"),
        (["--gitlab-into", "out/gitlab.json"], "out/gitlab.json"),
        (["--events-into", "out/events.ndjson"], "out/events.ndjson"),
        (["--github"], null),
    ];

    /// <summary>All of them.</summary>
    protected static string[] All => [.. Outputs.SelectMany(output => output.Option)];

    private EmulatorServer? _server;

    [TearDown]
    public async Task StopServerAsync() => await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>What JSON report the last run wrote.</summary>
    protected JsonDocument Report() => JsonDocument.Parse(Project.Folder.Read("out/report.json"));

    /// <summary>Makes a mistake in a manifest.</summary>
    protected void BreakAManifest() => Project.Folder.Edit("manifests/sales.yaml", "disconnect", "disconect");

    /// <summary>Uses an org that nobody listens at.</summary>
    protected void LoseTheOrg()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        UseUrl($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Uses an org that refuses the first of two flows.</summary>
    protected async Task RefuseAFlowAsync()
    {
        _server = await EmulatorServer.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, CancellationToken.None);
        _server.Faults.Add(new FaultRule { Method = "POST", Path = "/api/v2/flows/jobs", Nth = 1, Job = JobFault.Fail, JobMessages = ["The queue 'Sales' was not found."] });
        Project.Folder.Write("manifests/support.yaml", CliProject.CallFlow("Support", "Welcome."));
        UseUrl($"{_server.BaseAddress}");
    }

    /// <summary>Makes the program itself break when it says something.</summary>
    protected void BreakTheProgram() => Project.OnLine = _ =>
    {
        Project.OnLine = _ => { };
        throw new InvalidOperationException("boom");
    };

    private void UseUrl(string url)
    {
        Project.Folder.Write("reconciler.yaml", $"project: cli-tests\nenvironments:\n  live: {{ url: \"{url}\" }}\n");
        (Project.Variables["GENESYSCLOUD_OAUTHCLIENT_ID"], Project.Variables["GENESYSCLOUD_OAUTHCLIENT_SECRET"]) = (EmulatorClient.Default.Id, EmulatorClient.Default.Secret);
    }
}
