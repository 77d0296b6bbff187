using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Faults;

namespace Reconciler.Cli.Tests.Commands;

internal sealed class RollbackCommandTests : CliFixture
{
    [Test]
    public async Task On_a_terminal_it_shows_what_is_undone_and_asks()
    {
        await ApplyTwiceAsync();
        Project.Answers = "yes\n";
        Project.Width = 100;
        var result = await Project.RunAsync("rollback", "Sales", "--no-color");

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")), $"{result}");
        Assert.That(result.Output, Does.Contain("↶ restore    call flow 'Sales', version 2.0").And.Contain("publishes version 1.0 again").And.Contain("undoes version 2.0, published by"));
        Assert.That(result.Output, Does.Contain("- \"Hello from sales.\"").And.Contain("+ \"Welcome to sales.\"").And.Contain("Type 'yes' to go on:"));
        Assert.That(result.Output, Does.Contain("✓ call flow 'Sales' restored, version 3.0").And.Contain("Applied: 1 done."));
    }

    [Test]
    public async Task Any_other_answer_publishes_nothing()
    {
        await ApplyTwiceAsync();
        Project.Answers = "no\n";
        var result = await Project.RunAsync("rollback", "Sales");
        Project.Answers = null;

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((1, "Nothing was applied.\n")));
        Assert.That((await Project.RunAsync("plan")).Output, Does.Contain("No changes"));
    }

    [Test]
    public async Task It_works_while_a_manifest_is_broken()
    {
        await ApplyTwiceAsync();
        Project.Folder.Edit("manifests/sales.yaml", "disconnect", "disconect");
        var result = await Project.RunAsync("rollback", "inboundcall/Sales", "--to", "1", "--yes");

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")), $"{result}");
    }

    [Test]
    public async Task What_cannot_be_rolled_back_is_1_with_a_reason_and_no_plan()
    {
        await Project.RunAsync("apply", "--yes");
        var result = await Project.RunAsync("rollback", "Sales", "--yes");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("RC4013").And.Contain("No earlier version of 'Sales' was ever published"));
        Assert.That(result.Output, Does.Not.Contain("No changes"));
    }

    [Test]
    public async Task After_a_failure_what_was_published_is_restored_when_that_is_said()
    {
        await using var emulator = await EmulatorServer.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, CancellationToken.None);
        UseServer(emulator);
        Project.Folder.Write("manifests/support.yaml", CliProject.CallFlow("Support", "Welcome to support."));
        await Project.RunAsync("apply", "--yes");
        Project.Folder.Edit("manifests/sales.yaml", "Welcome to sales.", "Hello from sales.");
        Project.Folder.Edit("manifests/support.yaml", "Welcome to support.", "Hello from support.");
        FailOnePublish(emulator);
        var restored = await Project.RunAsync("apply", "--yes", "--rollback-on-failure");
        FailOnePublish(emulator);
        var left = await Project.RunAsync("apply", "--yes");

        Assert.That(restored.ExitCode, Is.EqualTo(1), $"{restored}");
        Assert.That(restored.Output, Does.Contain("Rolling back what was published:").And.Contain("restored, version 3.0").And.EndWith("Rolled back: 1 flow restored; the org is as it was.\n"));
        Assert.That(left.ExitCode, Is.EqualTo(3), $"{left}");
        Assert.That(left.Output, Does.Not.Contain("Rolling back"));
    }

    private async Task ApplyTwiceAsync()
    {
        await Project.RunAsync("apply", "--yes");
        Project.Folder.Edit("manifests/sales.yaml", "Welcome to sales.", "Hello from sales.");
        Assert.That((await Project.RunAsync("apply", "--yes")).ExitCode, Is.Zero);
    }

    private static void FailOnePublish(EmulatorServer emulator)
        => emulator.Faults.Add(new FaultRule { Method = "POST", Path = "/api/v2/flows/jobs", Nth = 1, Job = JobFault.Fail, JobMessages = ["Archy is not well."] });

    private void UseServer(EmulatorServer emulator)
    {
        Project.Folder.Write("reconciler.yaml", $"project: cli-tests\nenvironments: {{ local: {{ url: '{emulator.BaseAddress}' }} }}\n");
        Project.Variables["GENESYSCLOUD_OAUTHCLIENT_ID"] = EmulatorClient.Default.Id;
        Project.Variables["GENESYSCLOUD_OAUTHCLIENT_SECRET"] = EmulatorClient.Default.Secret;
    }
}
