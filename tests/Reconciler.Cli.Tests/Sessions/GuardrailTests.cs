namespace Reconciler.Cli.Tests.Sessions;

internal sealed class GuardrailTests : CliFixture
{
    [SetUp]
    public async Task ApplyTwoFlowsAndChangeBoth()
    {
        Project.Folder.Write("manifests/support.yaml", CliProject.CallFlow("Support", "Welcome to support."));
        await Project.RunAsync("apply", "--yes");
        Project.Folder.Write("reconciler.yaml", CliProject.ProjectFile + "\nguardrails: { updates: 1, deletes: 0, minimum: 2 }\n");
    }

    [Test]
    public async Task A_breach_shows_the_whole_plan_with_the_numbers_and_is_1()
    {
        ChangeBoth();
        var result = await Project.RunAsync("apply", "--yes");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Output, Does.Contain("Plan: 2 to update.").And.Contain("+ \"Hello from sales.\"").And.Contain("+ \"Hello from support.\""));
        Assert.That(result.Output, Does.Contain("The plan changes 2 of the project's 2 flows (100 %), and the guardrail is 1"));
        Assert.That(result.Error, Does.Contain("goes beyond the project's guardrails, so nothing was applied").And.Contain("--force"));
        Assert.That((await Project.RunAsync("plan", "--exit-code")).ExitCode, Is.EqualTo(2), "nothing was applied");
    }

    [Test]
    public async Task A_plan_only_shows_the_breach()
    {
        ChangeBoth();
        var result = await Project.RunAsync("plan");

        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")), $"{result}");
        Assert.That(result.Output, Does.Contain("the guardrail is 1"));
    }

    [Test]
    public async Task With_force_it_is_applied_and_the_question_is_asked_all_the_same()
    {
        ChangeBoth();
        Project.Answers = "no\n";
        var refused = await Project.RunAsync("apply", "--force");
        Project.Answers = null;
        var forced = await Project.RunAsync("apply", "--force", "--yes");

        Assert.That((refused.ExitCode, refused.Error), Is.EqualTo((1, "Nothing was applied.\n")), $"{refused}");
        Assert.That((forced.ExitCode, forced.Error), Is.EqualTo((0, "")), $"{forced}");
        Assert.That(forced.Output, Does.Contain("Applied: 2 done."));
    }

    [Test]
    public async Task Deletions_have_a_guardrail_of_their_own()
    {
        File.Delete(Project.Folder.PathOf("manifests/support.yaml"));
        var stopped = await Project.RunAsync("apply", "--prune", "--yes");
        var forced = await Project.RunAsync("apply", "--prune", "--yes", "--force");

        Assert.That(stopped.ExitCode, Is.EqualTo(1), $"{stopped}");
        Assert.That(stopped.Output, Does.Contain("The plan deletes 1 of the project's 2 flows (50 %), and the guardrail is 0"));
        Assert.That(forced.ExitCode, Is.Zero, $"{forced}");
        Assert.That(forced.Output, Does.Contain("✓ call flow 'Support' deleted"));
    }

    private void ChangeBoth()
    {
        Project.Folder.Edit("manifests/sales.yaml", "Welcome to sales.", "Hello from sales.");
        Project.Folder.Edit("manifests/support.yaml", "Welcome to support.", "Hello from support.");
    }
}
