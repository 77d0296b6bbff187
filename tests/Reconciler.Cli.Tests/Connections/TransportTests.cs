namespace Reconciler.Cli.Tests.Connections;

/// <summary>Which transport a command talks to the org by. In a build with the vendor's SDK both work, in others one tells how to get it.</summary>
internal sealed class TransportTests : CliFixture
{
    [Test]
    public async Task A_transport_on_the_command_line_wins_over_that_of_the_environment()
    {
        Write("sdk");
        var result = await Project.RunAsync("apply", "--yes", "--transport", "http");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
    }

    [Test]
    public async Task An_unknown_transport_is_refused()
    {
        var result = await Project.RunAsync("plan", "--transport", "carrier-pigeon");

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Error, Does.Contain("carrier-pigeon"));
    }

    [Test]
    public async Task A_command_that_calls_no_org_takes_no_transport()
    {
        var result = await Project.RunAsync("validate", "--transport", "http");

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Error, Does.Contain("--transport"));
    }
#if ORG_SDK

    [Test]
    public async Task An_org_is_changed_by_the_sdk()
    {
        Write("sdk");
        var applied = await Project.RunAsync("apply", "--yes");
        var planned = await Project.RunAsync("plan", "--exit-code", "--transport", "http");

        Assert.That((applied.ExitCode, planned.ExitCode), Is.EqualTo((0, 0)), $"{applied}{planned}");
    }
#else

    [Test]
    public async Task Without_the_sdk_the_error_says_how_to_get_it([Values] bool isWritten)
    {
        Write(isWritten ? "sdk" : "http");
        string[] option = isWritten ? [] : ["--transport", "sdk"];
        var result = await Project.RunAsync(["plan", .. option]);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("Environment 'local'").And.Contains("dotnet build -p:OrgSdk=true").And.Contains("docs/sdk-transport.md"));
    }
#endif

    private void Write(string transport) => Project.Folder.Write("reconciler.yaml", CliProject.ProjectFile + $"\n    transport: {transport}\n");
}
