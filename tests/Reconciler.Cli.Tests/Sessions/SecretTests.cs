using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Faults;

namespace Reconciler.Cli.Tests.Sessions;

internal sealed class SecretTests : CliFixture
{
    private const string First = "first-secret-0451";
    private const string Second = "second-secret-1984";

    [SetUp]
    public void UseASecret()
    {
        Project.Folder.Write("manifests/sales.yaml", CliProject.CallFlow("Sales", "Your code is ${env.CODE}."));
        Project.Folder.Write(".env", $"# of this machine only\nexport CODE=\"{First}\"\n");
    }

    [Test]
    public async Task A_secret_reaches_the_org_and_no_output_log_or_journal()
    {
        var applied = await RunAndLogAsync("apply", "--yes");
        Assert.That(applied.ExitCode, Is.Zero, $"{applied}");
        Assert.That(Project.Folder.Read(".reconciler/emulator.json"), Does.Contain(First));

        Project.Folder.Write(".env", $"CODE={Second}\n");
        var planned = await RunAndLogAsync("plan");
        Assert.That(planned.Output, Does.Contain("(secret)"));
        await RunAndLogAsync("apply", "--yes");

        Assert.That(Directory.GetFiles(Project.Folder.PathOf(".reconciler/runs")), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task The_environment_wins_over_the_env_file()
    {
        Project.Variables["CODE"] = Second;
        await RunAndLogAsync("apply", "--yes");

        Assert.That(Project.Folder.Read(".reconciler/emulator.json"), Does.Contain(Second).And.Not.Contain(First));
    }

    [Test]
    public async Task A_secret_that_is_not_set_is_told_with_its_place()
    {
        File.Delete(Project.Folder.PathOf(".env"));
        var result = await Project.RunAsync("validate");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.StartWith("manifests/sales.yaml:7:31: error RC1016").And.Contain("'CODE'").And.Contain(".env"));
    }

    [Test]
    public async Task A_secret_in_a_diagnostic_is_masked()
    {
        Project.Folder.Edit("manifests/sales.yaml", "    - disconnect:", "    - transferToAcd: ${env.CODE}\n    - disconnect:");
        var result = await RunAndLogAsync("plan");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("The org has no queue '(secret)'"));
    }

    [Test]
    public async Task A_malformed_env_file_is_told_without_its_values()
    {
        Project.Folder.Write(".env", $"CODE=\"{First}\n");
        var result = await Project.RunAsync("validate");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain(".env").And.Not.Contain(First));
    }

    [TestCase("plan")]
    [TestCase("inventory")]
    [TestCase("import")]
    [TestCase("rollback", "Sales")]
    public async Task A_secret_that_the_org_repeats_in_an_error_is_masked_whether_or_not_the_command_makes_reports(params string[] command)
    {
        await using var server = await EmulatorServer.StartAsync(new EmulatorOptions(), CancellationToken.None);
        server.Faults.Add(new FaultRule { Path = "/api/v2/flows", Status = 400, Body = $$"""{"message":"{{EmulatorClient.Default.Secret}} is no secret of mine","code":"bad.request","status":400}""" });
        Project.Folder.Write("reconciler.yaml", $"project: cli-tests\nenvironments:\n  live: {{ url: \"{server.BaseAddress}\" }}\n");
        (Project.Variables["GENESYSCLOUD_OAUTHCLIENT_ID"], Project.Variables["GENESYSCLOUD_OAUTHCLIENT_SECRET"]) = (EmulatorClient.Default.Id, EmulatorClient.Default.Secret);
        var result = await Project.RunAsync(command);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("(secret) is no secret of mine"));
    }

    private async Task<CliResult> RunAndLogAsync(params string[] args)
    {
        var result = await Project.RunAsync([.. args, "--log-level", "Verbose", "--log-file", "run.log"]);
        Assert.That(result.All, Does.Not.Contain(First).And.Not.Contain(Second));
        var files = Directory.EnumerateFiles(Project.Folder.FullName, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".log", StringComparison.Ordinal) || path.EndsWith(".ndjson", StringComparison.Ordinal)).ToArray();
        Assert.That(files, Is.Not.Empty);
        Assert.That(files.Select(File.ReadAllText), Is.All.Not.Contain(First).And.All.Not.Contain(Second));
        return result;
    }
}
