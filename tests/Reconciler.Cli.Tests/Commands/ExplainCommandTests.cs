namespace Reconciler.Cli.Tests.Commands;

internal sealed class ExplainCommandTests : CliFixture
{
    [TestCase("RC3021")]
    [TestCase("rc3021")]
    public async Task A_code_is_explained_from_its_page(string code)
    {
        var result = await Project.RunAsync("explain", code);

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.StartWith("RC3021").And.Contain("required"));
        Assert.That(result.Output, Does.Not.Contain("RC3022"), "the next section");
    }

    [Test]
    public async Task An_unknown_code_is_an_error()
    {
        var result = await Project.RunAsync("explain", "RC9999");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("there is no diagnostic 'RC9999'"));
    }

    [Test]
    public async Task A_project_can_raise_a_warning_and_exempt_a_line()
    {
        Project.Folder.Write("manifests/caller.yaml", """
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata: { name: Caller }
            spec:
              steps:
                - invoke: Elsewhere
                - disconnect:
            """);
        Project.Folder.Write("reconciler.yaml", "project: p\ndiagnostics: { RC3033: error }\n");
        var raised = await Project.RunAsync("validate");
        Project.Folder.Write("manifests/caller.yaml", Project.Folder.Read("manifests/caller.yaml").Replace("Elsewhere", "Elsewhere  # reconciler: ignore RC3033 another team's"));
        var exempt = await Project.RunAsync("validate");
        Project.Folder.Write("reconciler.yaml", "project: p\ndiagnostics: { RC3133: error }\n");
        var unknown = await Project.RunAsync("validate");

        Assert.That((raised.ExitCode, exempt.ExitCode, unknown.ExitCode), Is.EqualTo((1, 0, 1)), $"{raised}{exempt}{unknown}");
        Assert.That(raised.Error, Does.Contain("error RC3033"));
        Assert.That(unknown.Error, Does.Contain("There is no diagnostic 'RC3133'"));
    }
}
