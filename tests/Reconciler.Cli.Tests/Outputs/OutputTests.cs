namespace Reconciler.Cli.Tests.Outputs;

internal sealed class OutputTests : CliFixture
{
    private const char Escape = '\u001b';

    [Test]
    public async Task Results_go_to_standard_output_and_nothing_else_does()
    {
        var result = await Project.RunAsync("apply", "--yes");

        Assert.That(result.Output, Does.Contain("Applied: 1 done."));
        Assert.That(result.Error, Is.Empty);
    }

    [Test]
    public async Task Errors_go_to_standard_error_and_nothing_else_does()
    {
        Project.Folder.Edit("manifests/sales.yaml", "disconnect", "disconect");
        var result = await Project.RunAsync("plan");

        Assert.That(result.Error, Does.StartWith("manifests/sales.yaml:8:7: error RC").And.Contain("did you mean 'disconnect'?"));
        Assert.That(result.Output, Is.Empty);
    }

    [TestCase("plan")]
    [TestCase("apply", "--yes")]
    public async Task The_org_is_named_before_anything_is_said_about_it(params string[] args)
    {
        var result = await Project.RunAsync(args);

        Assert.That(result.Output, Does.StartWith("Org: emulator, .reconciler/emulator.json  (environment local, project cli-tests)"));
    }

    [Test]
    public async Task Logs_go_to_standard_error()
    {
        var result = await Project.RunAsync("plan", "--log-level", "Debug");

        Assert.That(result.Error, Does.Contain("DBG GET http://127.0.0.1").And.Contain("/api/v2/flows 200"));
        Assert.That(result.Output, Does.Not.Contain("DBG"));
    }

    [Test]
    public async Task A_log_file_holds_every_call_while_standard_error_stays_quiet()
    {
        var result = await Project.RunAsync("apply", "--yes", "--log-file", "run.log");

        Assert.That(Project.Folder.Read("run.log"), Does.Contain("/oauth/token 200").And.Contain("/api/v2/flows/jobs 200"));
        Assert.That(result.Error, Is.Empty);
    }

    [Test]
    public async Task A_log_file_that_cannot_be_written_is_told()
    {
        Directory.CreateDirectory(Project.Folder.PathOf("run.log"));
        var result = await Project.RunAsync("plan", "--log-file", "run.log");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("run.log"));
    }

    [Test]
    public async Task A_terminal_gets_colours()
    {
        Project.Width = 80;

        Assert.That((await Project.RunAsync("plan")).Output, Does.Contain(Escape));
    }

    [Test]
    public async Task No_colours_where_output_goes_elsewhere()
        => Assert.That((await Project.RunAsync("plan")).Output, Does.Not.Contain(Escape));

    [Test]
    public async Task No_colours_where_the_user_wants_none()
    {
        Project.Width = 80;
        var option = await Project.RunAsync("plan", "--no-color");
        Project.Variables["NO_COLOR"] = "1";
        var variable = await Project.RunAsync("plan");

        Assert.That(option.Output + variable.Output, Does.Contain("create").And.Not.Contain(Escape));
    }

    [TestCase("plan", "--no-color")]
    [TestCase("apply", "--yes", "--no-color")]
    public async Task Lines_fit_a_terminal_of_80_columns(params string[] args)
    {
        Project.Width = 80;
        Project.Folder.Write("manifests/long.yaml", CliProject.CallFlow("A flow with a name that is about as long as a person would ever make it", "Hello."));
        await Project.RunAsync("apply", "--yes", "--target", "A flow*");
        Project.Folder.Edit("manifests/long.yaml", "Hello.", string.Join(' ', Enumerable.Repeat("Please hold the line.", 9)));
        var result = await Project.RunAsync(args);

        var lines = result.Output.Split('\n');
        Assert.That(lines.Where(line => line.Length > 80 && !line.Contains("://", StringComparison.Ordinal) && !line.Contains("emulator:/", StringComparison.Ordinal)), Is.Empty);
        Assert.That(lines, Has.Length.GreaterThan(8));
    }

    [Test]
    public async Task Diagnostics_fit_too_except_for_the_excerpt()
    {
        Project.Width = 80;
        Project.Folder.Edit("manifests/sales.yaml", "name: Sales", "name: Sales\n  descriptionOfTheFlow: a key that nobody knows and whose line is rather longer than a terminal is wide");
        var result = await Project.RunAsync("validate", "--no-color");

        var lines = result.Error.Split('\n');
        Assert.That(lines.Where(line => line.Length > 80 && !line.StartsWith("    ", StringComparison.Ordinal)), Is.Empty);
        Assert.That(lines, Has.Some.Match(@"^ +\^$"));
    }
}
