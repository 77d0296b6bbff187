using System.Text.Json;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Seeding;

namespace Reconciler.Cli.Tests.Commands;

internal sealed class DoctorCommandTests : CliFixture
{
    private static readonly string[] ReadPermissions = ["architect:flow:view", "architect:jobExport:view", "routing:queue:view"];

    private EmulatorServer? _server;

    [TearDown]
    public async Task StopServerAsync() => await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);

    [Test]
    public async Task A_client_that_has_everything_is_ready()
    {
        var result = await Project.RunAsync("doctor");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.Contain("✓ login").And.Contain("✓ clock").And.Contain("✓ architect:flow:view (plan, drift, apply)").And.Contain("· architect:job:create (apply)").And.Contain("Ready: "));
    }

    [TestCase("architect:flow:view", "plan, drift, apply", "--for", "drift")]
    [TestCase("architect:jobExport:view", "plan, drift, apply", "--for", "plan")]
    [TestCase("routing:queue:view", "plan, apply")]
    [TestCase("architect:job:view", "apply")]
    [TestCase("architect:dependencyTracking:view", "prune, callers", "--for", "prune")]
    public async Task A_missing_permission_is_named_with_what_needs_it(string permission, string features, params string[] options)
    {
        await UseClientAsync([.. ReadPermissions, "architect:job:view", "architect:dependencyTracking:view"], without: permission);

        var result = await Project.RunAsync(["doctor", .. options]);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Output, Does.Contain($"✗ {permission} ({features}): missing; give the OAuth client a role with it").And.Contain("✓ login").And.Contain("Not ready: 1 of"));
    }

    [Test]
    public async Task What_nobody_asked_for_is_no_failure()
    {
        await UseClientAsync(ReadPermissions);

        var result = await Project.RunAsync("doctor", "--for", "drift", "--for", "plan");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.Contain("! architect:job:view (apply): missing"));
    }

    [Test]
    public async Task It_only_reads()
    {
        await UseClientAsync([.. ReadPermissions, "architect:job:view", "architect:dependencyTracking:view"]);
        var before = _server!.Org.Dump();

        await Project.RunAsync("doctor");

        Assert.That(_server.Wire.Entries.Where(entry => entry.Method != "GET").Select(entry => entry.Path), Is.EqualTo(new[] { "/oauth/token" }));
        Assert.That(_server.Org.Dump(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_wrong_secret_ends_it_with_the_cure()
    {
        await UseClientAsync(ReadPermissions);
        Project.Variables["GENESYSCLOUD_OAUTHCLIENT_SECRET"] = "wrong-secret";

        var result = await Project.RunAsync("doctor");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Output, Does.Contain("✗ login: POST /oauth/token").And.Not.Contain("wrong-secret"));
    }

    [Test]
    public async Task Missing_credentials_are_named()
    {
        await UseClientAsync(ReadPermissions);
        Project.Variables.Clear();

        var result = await Project.RunAsync("doctor");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Output, Does.Contain("✗ credentials").And.Contain("GENESYSCLOUD_OAUTHCLIENT_ID"));
    }

    [Test]
    public async Task An_index_that_is_not_up_to_date_is_in_the_way_of_pruning_alone()
    {
        Project.Folder.Write("reconciler.yaml", "project: cli-tests\nenvironments: { local: { emulator: { queues: [Sales], dependencyIndex: building } } }\n");

        Assert.That((await Project.RunAsync("doctor")).Output, Does.Contain("! dependency tracking: not up to date (BUILDINPROGRESS)"));
        Assert.That((await Project.RunAsync("doctor", "--for", "prune")).ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task Broken_manifests_do_not_keep_it_from_looking_at_the_org()
    {
        Project.Folder.Edit("manifests/sales.yaml", "disconnect", "disconect");

        var result = await Project.RunAsync("doctor");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Output, Does.Contain("✗ manifests").And.Contain("✓ login"));
    }

    [Test]
    public async Task The_document_holds_each_check()
    {
        await UseClientAsync(ReadPermissions);

        var result = await Project.RunAsync("doctor", "--format", "json");

        var document = JsonDocument.Parse(result.Output).RootElement;
        var states = document.GetProperty("checks").EnumerateArray().ToDictionary(check => check.GetProperty("name").GetString()!, check => check.GetProperty("state").GetString());
        Assert.That((document.GetProperty("format").GetString(), document.GetProperty("isReady").GetBoolean()), Is.EqualTo(("reconciler/doctor/v1", false)));
        Assert.That((states["login"], states["architect:job:view"], states["architect:flow:add"]), Is.EqualTo(("ok", "failed", "not-checked")));
    }

    private async Task UseClientAsync(IEnumerable<string> permissions, string? without = null)
    {
        var client = new EmulatorClient("doctor", "doctor-secret", "Doctor") { Permissions = permissions.Where(permission => permission != without).ToHashSet() };
        _server = await EmulatorServer.StartAsync(new EmulatorOptions { Clients = [client], Seed = new EmulatorSeed { Queues = ["Sales"] } }, CancellationToken.None);
        Project.Folder.Write("reconciler.yaml", $"project: cli-tests\nenvironments:\n  live: {{ url: \"{_server.BaseAddress}\" }}\n");
        Project.Folder.Edit("manifests/sales.yaml", "    - disconnect:", "    - transferToAcd: Sales\n    - disconnect:");
        (Project.Variables["GENESYSCLOUD_OAUTHCLIENT_ID"], Project.Variables["GENESYSCLOUD_OAUTHCLIENT_SECRET"]) = (client.Id, client.Secret);
    }
}
