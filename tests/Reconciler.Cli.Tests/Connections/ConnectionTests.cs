using System.Net;
using System.Net.Sockets;
using Reconciler.Emulator;

namespace Reconciler.Cli.Tests.Connections;

internal sealed class ConnectionTests : CliFixture
{
    private const string Id = "GENESYSCLOUD_OAUTHCLIENT_ID";
    private const string Secret = "GENESYSCLOUD_OAUTHCLIENT_SECRET";

    [Test]
    public async Task Credentials_come_from_the_env_file()
    {
        await using var emulator = await StartAsync();
        Project.Folder.Write(".env", $"{Id}=emulator-client\n{Secret}=emulator-secret\n");
        var result = await Project.RunAsync("apply", "--yes", "--log-level", "Debug");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.All, Does.Not.Contain("emulator-secret"));
        Assert.That(emulator.Org.Flows.Select(flow => flow.Name), Is.EqualTo(["Sales"]));
    }

    [Test]
    public async Task Wrong_credentials_are_told_without_the_secret_and_asked_for_once()
    {
        await using var emulator = await StartAsync();
        (Project.Variables[Id], Project.Variables[Secret]) = ("emulator-client", "wrong-secret");
        var result = await Project.RunAsync("plan", "--log-level", "Debug");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("wrong client id or secret").And.Not.Contain("wrong-secret"));
        Assert.That(emulator.Wire.Count, Is.EqualTo(1));
    }

    [TestCase]
    [TestCase(Id)]
    public async Task Missing_credentials_are_told_by_all_names_that_would_do(params string[] given)
    {
        await using var emulator = await StartAsync();
        foreach (var name in given)
        {
            Project.Variables[name] = "something";
        }

        var result = await Project.RunAsync("plan");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        foreach (var name in new[] { Secret, "GENESYS_CLOUD_CLIENT_ID", "GENESYS_CLOUD_CLIENT_SECRET", "GENESYS_CLIENT_ID", "GENESYS_CLIENT_SECRET", ".env" })
        {
            Assert.That(result.Error, Does.Contain(name));
        }

        Assert.That(emulator.Wire.Count, Is.Zero);
    }

    [Test]
    public async Task An_org_that_cannot_be_reached_is_told_with_each_wait()
    {
        UseUrl($"http://127.0.0.1:{ClosedPort()}");
        (Project.Variables[Id], Project.Variables[Secret]) = ("client", "some-secret");
        var result = await Project.RunAsync("apply", "--yes");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("attempt 1 of ").And.Contain("error: POST /oauth/token: cannot reach 127.0.0.1").And.Contain("connection refused"));
    }

    [TestCase("http://example.com")]
    [TestCase("ftp://127.0.0.1")]
    [TestCase("not an address")]
    public async Task An_address_that_would_send_the_secret_in_the_clear_is_refused(string url)
    {
        UseUrl(url);
        (Project.Variables[Id], Project.Variables[Secret]) = ("client", "some-secret");
        var result = await Project.RunAsync("plan");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.StartWith("reconciler.yaml:3:").And.Contain("https"));
    }

    [Test]
    public async Task An_unknown_region_is_told_with_those_there_are()
    {
        Project.Folder.Write("reconciler.yaml", "project: cli-tests\nenvironments:\n  live: { region: eu-centrl-1 }\n");
        (Project.Variables[Id], Project.Variables[Secret]) = ("client", "some-secret");
        var result = await Project.RunAsync("plan");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("eu-centrl-1").And.Contain("eu-central-1"));
    }

    private async Task<EmulatorServer> StartAsync()
    {
        var emulator = await EmulatorServer.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, CancellationToken.None);
        UseUrl($"{emulator.BaseAddress}");
        return emulator;
    }

    private void UseUrl(string url) => Project.Folder.Write("reconciler.yaml", $"project: cli-tests\nenvironments:\n  live: {{ url: \"{url}\" }}\n");

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
