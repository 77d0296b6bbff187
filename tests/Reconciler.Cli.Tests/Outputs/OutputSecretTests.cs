namespace Reconciler.Cli.Tests.Outputs;

internal sealed class OutputSecretTests : OutputFixture
{
    private const string Secret = "first-\"secret\"-0451";

    [SetUp]
    public void UseASecret()
    {
        Project.Folder.Write("manifests/sales.yaml", CliProject.CallFlow("Sales", "Your code is ${env.CODE}."));
        Project.Variables["CODE"] = Secret;
    }

    [Test]
    public async Task A_secret_is_in_no_output_of_a_plan_an_apply_and_a_drift()
    {
        foreach (var command in new[] { new[] { "plan" }, ["apply", "--yes"], ["drift", "--deep"] })
        {
            await RunAsync(command);
        }

        Project.Variables["CODE"] = "another-secret";
        await RunAsync("plan");
        Assert.That(Project.Folder.Read("out/report.json"), Does.Contain("(secret)"));
        Assert.That(Project.Folder.Read("out/comment.md"), Does.Contain("(secret)"));
    }

    [Test]
    public async Task A_secret_is_in_no_output_of_a_failure()
    {
        Project.Folder.Edit("manifests/sales.yaml", "    - disconnect:", "    - transferToAcd: ${env.CODE}\n    - disconnect:");
        await RunAsync("plan");

        foreach (var file in Outputs.Select(output => output.File).Where(file => file is not null))
        {
            Assert.That(Project.Folder.Read(file!), Does.Contain("(secret)"), file);
        }
    }

    private async Task RunAsync(params string[] command)
    {
        var result = await Project.RunAsync([.. command, .. All]);
        string[] texts = [result.All, .. Directory.GetFiles(Project.Folder.PathOf("out")).Select(File.ReadAllText)];
        Assert.That(texts, Has.All.Not.Contain("0451").And.All.Not.Contain("another-secret"), $"{result}");
    }
}
