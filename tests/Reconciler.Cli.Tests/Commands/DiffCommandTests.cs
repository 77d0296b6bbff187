using System.Text.Json;

namespace Reconciler.Cli.Tests.Commands;

internal sealed class DiffCommandTests : CliFixture
{
    private const string Old = """
        inboundCall:
          name: Sales
          defaultLanguage: en-us
          tasks:
            - task: { name: Main, actions: [ { playAudio: { name: Greet, audio: { tts: Hello } } }, { disconnect: {} } ] }

        """;

    [SetUp]
    public void WriteFiles()
    {
        Project.Folder.Write("old.yaml", Old);
        Project.Folder.Write("new.yaml", Old.Replace("Hello", "Hello `<b>` | ```you", StringComparison.Ordinal).Replace("{ disconnect: {} }", "{ disconnect: {} }, { loopExit: {} }", StringComparison.Ordinal));
    }

    [TestCase(0)]
    [TestCase(0, "--format", "json")]
    [TestCase(0, "--format", "markdown")]
    [TestCase(2, "--exit-code")]
    [TestCase(2, "--exit-code", "--format", "json")]
    public async Task The_exit_code_tells_of_changes_only_when_it_is_asked_for(int exitCode, params string[] options)
    {
        Assert.That((await DiffAsync("new.yaml", options)).ExitCode, Is.EqualTo(exitCode));
        Assert.That((await DiffAsync("old.yaml", options)).ExitCode, Is.Zero, "the same file");
    }

    [Test]
    public async Task Text_tells_the_sum_and_each_change()
    {
        var result = await DiffAsync("new.yaml");

        Assert.That(result.Output, Is.EqualTo("""
            call flow 'Sales': 2 changes: 1 step added, 1 value changed
              task Main › playAudio Greet › audio
                - "Hello"
                + "Hello `<b>` | ```you"
              task Main › loopExit
                + added

            """.ReplaceLineEndings(Environment.NewLine)), $"{result}");
        Assert.That(result.Error, Is.Empty);
    }

    [Test]
    public async Task Markdown_is_folded_and_its_fence_holds()
    {
        var result = await DiffAsync("new.yaml", "--format", "markdown");

        Assert.That(result.Output, Is.EqualTo("""
            ### call flow 'Sales'

            <details>
            <summary>2 changes: 1 step added, 1 value changed</summary>

            ````diff
            @@ task Main › playAudio Greet › audio @@
            - "Hello"
            + "Hello `<b>` | ```you"
            @@ task Main › loopExit @@
            + added
            ````

            </details>

            """.ReplaceLineEndings(Environment.NewLine)), $"{result}");
    }

    [Test]
    public async Task Json_is_one_document_with_whole_values()
    {
        Project.Folder.Write("long.yaml", Old.Replace("Hello", new string('x', 300), StringComparison.Ordinal));

        using var document = JsonDocument.Parse((await DiffAsync("long.yaml", "--format", "json")).Output);

        var change = document.RootElement.GetProperty("changes")[0];
        Assert.That(document.RootElement.GetProperty("format").GetString(), Is.EqualTo("reconciler/diff/v1"));
        Assert.That(document.RootElement.GetProperty("new").GetProperty("file").GetString(), Is.EqualTo("long.yaml"));
        Assert.That(change.GetProperty("after").GetString(), Has.Length.EqualTo(302));
        Assert.That(change.GetProperty("path").GetProperty("segments").EnumerateArray().Select(segment => segment.GetProperty("kind").GetString()), Is.EqualTo(new[] { "task", "playAudio", "audio" }));
    }

    [Test]
    public async Task Long_values_are_cut_unless_everything_is_wanted()
    {
        Project.Folder.Write("long.yaml", Old.Replace("Hello", new string('x', 300), StringComparison.Ordinal));

        Assert.That((await DiffAsync("long.yaml")).Output, Does.Contain(new string('x', 199) + "…"));
        Assert.That((await DiffAsync("long.yaml", "--full")).Output, Does.Contain(new string('x', 300)));
    }

    [TestCase("", "RC")]
    [TestCase("a: 1", "RC")]
    [TestCase("inboundCall: { name: A", "RC")]
    [TestCase("inboundCall: { defaultLanguage: en-us }", "RC")]
    [TestCase("inboundCall: { name: A }\n---\ninboundCall: { name: B }", "RC")]
    public async Task A_file_that_holds_no_flow_is_an_error(string yaml, string code)
    {
        Project.Folder.Write("bad.yaml", yaml);

        var result = await DiffAsync("bad.yaml", "--exit-code");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("bad.yaml").And.Contain(code));
        Assert.That(result.Output, Is.Empty);
    }

    [Test]
    public async Task A_file_that_is_not_there_is_an_error()
    {
        var result = await DiffAsync("missing.yaml");

        Assert.That(result.ExitCode, Is.EqualTo(1), $"{result}");
        Assert.That(result.Error, Does.Contain("missing.yaml"));
    }

    [Test]
    public async Task Another_flow_is_told_as_a_change()
    {
        Project.Folder.Write("other.yaml", Old.Replace("inboundCall", "outboundCall", StringComparison.Ordinal).Replace("Sales", "Service", StringComparison.Ordinal));

        Assert.That((await DiffAsync("other.yaml")).Output, Does.Contain("  type").And.Contain("- inboundcall").And.Contain("+ Service"));
    }

    [Test]
    public async Task A_plan_shows_everything_when_it_is_asked_to()
    {
        await Project.RunAsync("apply", "--yes");
        Project.Folder.Write("manifests/sales.yaml", CliProject.CallFlow("Sales", new string('x', 300)));

        Assert.That((await Project.RunAsync("plan")).Output, Does.Not.Contain(new string('x', 300)));
        Assert.That((await Project.RunAsync("plan", "--full")).Output, Does.Contain(new string('x', 300)));
    }

    private Task<CliResult> DiffAsync(string other, params string[] options) => Project.RunAsync(["diff", "old.yaml", other, .. options]);
}
