namespace Reconciler.Cli.Tests.Help;

internal sealed class UsageTests : CliFixture
{
    [TestCase("--exitcode", "plan", "--exitcode")]
    [TestCase("--env", "plan", "--env")]
    [TestCase("salesQueue", "plan", "--var", "salesQueue")]
    [TestCase("--log-level", "plan", "--log-level", "loud")]
    [TestCase("--port", "emulator", "--port", "many")]
    [TestCase("nonsense.json", "schema", "nonsense.json")]
    [TestCase("deploy", "deploy")]
    [TestCase("--yes", "plan", "--yes")]
    public async Task Wrong_usage_is_1_and_names_what_is_wrong(string named, params string[] args)
    {
        var result = await Project.RunAsync(args);

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain(named));
        Assert.That(result.Output, Is.Empty);
    }

    [TestCase("init")]
    [TestCase("doctor")]
    [TestCase("validate")]
    [TestCase("plan")]
    [TestCase("apply")]
    [TestCase("emulator")]
    [TestCase("schema")]
    [TestCase("contract")]
    [TestCase("explain")]
    [TestCase("diff")]
    [TestCase("rollback")]
    [TestCase("show")]
    [TestCase("envs")]
    [TestCase("vars")]
    [TestCase("import")]
    [TestCase("adopt")]
    [TestCase("forget")]
    [TestCase("inventory")]
    public async Task Help_of_a_command_shows_examples_of_it(string command)
    {
        var result = await Project.RunAsync(command, "--help");

        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Output, Does.Contain("Examples:").And.Contain($"  reconciler {command}"));
        Assert.That(result.Error, Is.Empty);
    }

    [TestCase("docter", "error: there is no command 'docter'; did you mean 'doctor'?")]
    [TestCase("deploy", "error: there is no command 'deploy'.")]
    public async Task An_unknown_command_is_one_error_whatever_follows_it(string command, string told)
        => Assert.That((await Project.RunAsync(command, "--env", "prod")).Error.Split('\n'), Is.EqualTo(new[] { told, "Run 'reconciler --help' for what there is.", "" }));

    [Test]
    public async Task Help_lists_every_command()
    {
        var result = await Project.RunAsync("--help");

        foreach (var command in new[] { "validate", "plan", "apply", "emulator", "schema", "version", "Examples:" })
        {
            Assert.That(result.Output, Does.Contain(command));
        }
    }

    [Test]
    public async Task The_version_is_told()
    {
        var result = await Project.RunAsync("version");

        Assert.That(result.Output, Does.Match(@"^reconciler \d+\.\d+\.\d+\S* \(\.NET \S+, \S+\)\r?\n$"));
    }

    [Test]
    public async Task Schemas_are_listed_printed_and_written()
    {
        var names = (await Project.RunAsync("schema")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var written = await Project.RunAsync("schema", "--write", "schemas");

        Assert.That(written.ExitCode, Is.Zero);
        Assert.That(names, Does.Contain("call-flow.schema.json"));
        foreach (var name in names)
        {
            var printed = (await Project.RunAsync("schema", name)).Output;
            Assert.That(Project.Folder.Read($"schemas/{name}").TrimEnd(), Is.EqualTo(printed.TrimEnd()), name);
            Assert.That(File.ReadAllText(RepositoryFolder.PathOf("schemas", name)).TrimEnd(), Is.EqualTo(printed.TrimEnd()), name);
        }
    }
}
