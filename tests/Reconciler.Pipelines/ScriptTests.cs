using YamlDotNet.RepresentationModel;

namespace Reconciler.Pipelines;

/// <summary>The pipelines that only their own service can run: they must be YAML, and their commands Bash.</summary>
internal sealed class ScriptTests
{
    private static readonly string[] ScriptKeys = ["script", "before_script", "after_script", "bash", "run", "args"];

    private static IEnumerable<string> Files => Directory.EnumerateFiles(RepositoryFolder.PathOf("docs", "ci"), "*.y*ml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(RepositoryFolder.PathOf("docs", "ci"), file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public async Task Every_command_is_read_by_bash(string file)
    {
        Bash.Require("bash");
        var scripts = YamlFile.Documents(RepositoryFolder.PathOf("docs", "ci", file)).SelectMany(Scripts).ToArray();

        foreach (var script in scripts)
        {
            var (exitCode, text) = await Bash.StartAsync("bash", ["-n", "-c", script], TestContext.CurrentContext.WorkDirectory, new Dictionary<string, string> { ["PATH"] = Environment.GetEnvironmentVariable("PATH")! });
            Assert.That((exitCode, text), Is.EqualTo((0, "")), script);
        }
    }

    // A person may read the manifests and never a value: those come from where the service keeps secrets.
    [TestCaseSource(nameof(Files))]
    public void No_credential_is_written_down(string file)
        => Assert.That(File.ReadAllLines(RepositoryFolder.PathOf("docs", "ci", file)).Where(line => line.Contains("OAUTHCLIENT_SECRET:", StringComparison.Ordinal)), Has.All.Match(@"SECRET: \$"));

    private static IEnumerable<string> Scripts(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => ScriptKeys.Contains($"{pair.Key}") ? Texts(pair.Value).Where(text => $"{pair.Key}" != "args" || text.Contains('\n')) : Scripts(pair.Value)),
        YamlSequenceNode list => list.Children.SelectMany(Scripts),
        _ => [],
    };

    private static IEnumerable<string> Texts(YamlNode node) => node is YamlSequenceNode list ? list.Children.Select(item => $"{item}") : [$"{node}"];
}
