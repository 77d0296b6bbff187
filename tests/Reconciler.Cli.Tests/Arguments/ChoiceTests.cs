namespace Reconciler.Cli.Tests.Arguments;

internal sealed class ChoiceTests : CliFixture
{
    [SetUp]
    public void AddEnvironments()
    {
        Project.Folder.Write("reconciler.yaml", """
            project: cli-tests
            defaultEnvironment: test
            environments:
              test:
                emulator: { dataFile: test.json }
                variables: { greeting: Hello from test. }
              live:
                emulator: { dataFile: live.json }
            variables:
              greeting: Hello.
              repeat: { type: integer, default: 1 }
            """);
        Project.Folder.Write("manifests/sales.yaml", CliProject.CallFlow("Sales", "${var.greeting}"));
        Project.Folder.Write("manifests/support.yaml", CliProject.CallFlow("Support", "Hello."));
    }

    [TestCase("Hello from test.", "test.json")]
    [TestCase("Hello.", "live.json", "--env", "live")]
    [TestCase("Hi = hi.", "test.json", "--var", "greeting=Hi = hi.")]
    [TestCase("Second.", "live.json", "--env", "live", "--var", "greeting=First.", "--var", "greeting=Second.")]
    public async Task Environment_and_variables_decide_what_is_published_where(string greeting, string dataFile, params string[] options)
    {
        var result = await Project.RunAsync(["apply", "--yes", .. options]);

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(result.Output, Does.Contain($"emulator, {dataFile}"));
        Assert.That(Project.Folder.Read(dataFile), Does.Contain(greeting));
    }

    [Test]
    public async Task Only_the_targets_are_touched_and_the_rest_is_told()
    {
        var result = await Project.RunAsync("apply", "--yes", "--target", "Sup*");

        Assert.That(result.Output, Does.Contain("1 other flow has changes that --target leaves out: 'Sales'.").And.Contain("Applied: 1 done."));
        Assert.That(Project.Folder.Read("test.json"), Does.Not.Contain("\"Sales\""));
    }

    [TestCase("Marketing*", "correct the pattern")]
    [TestCase("Suport", "did you mean 'Support'?")]
    public async Task A_target_that_chooses_nothing_is_an_error(string target, string cure)
    {
        var result = await Project.RunAsync("apply", "--yes", "--target", "Sales", "--target", target);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain($"--target '{target}'").And.Contain(cure));
        Assert.That(result.Output, Does.Not.Contain("Applied"));
    }

    [TestCase("plan")]
    [TestCase("drift")]
    public async Task An_exclusion_that_leaves_nothing_out_is_an_error(string command)
    {
        var result = await Project.RunAsync(command, "--exclude", "Suport");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("--exclude 'Suport'").And.Contain("did you mean 'Support'?"));
    }

    [Test]
    public async Task What_goes_along_with_targets_needs_a_target()
    {
        var result = await Project.RunAsync("plan", "--with-dependents");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("--target"));
        Assert.That(result.Output, Is.Empty);
    }

    [TestCase("greting", "did you mean 'greeting'?", "--var", "greting=Hi")]
    [TestCase("repeat", "integer", "--var", "repeat=often")]
    [TestCase("tset", "did you mean 'test'?", "--env", "tset")]
    public async Task A_choice_that_the_project_does_not_know_is_an_error_with_a_cure(string wrong, string cure, params string[] options)
    {
        var result = await Project.RunAsync(["plan", .. options]);

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain($"'{wrong}'").And.Contain(cure));
    }

    [Test]
    public async Task The_project_is_found_from_a_folder_below_it_or_by_option()
    {
        using var elsewhere = new CliProject();
        var result = await elsewhere.RunAsync("validate", "--project", Project.Folder.PathOf("manifests"));

        Assert.That(result.Output.Trim(), Is.EqualTo("Valid: 2 flows."), $"{result}");
    }
}
