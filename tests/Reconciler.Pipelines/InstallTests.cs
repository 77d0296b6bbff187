using System.Collections;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Reconciler.Pipelines;

/// <summary>The program as a .NET tool: packed, installed from a folder, run.</summary>
internal sealed partial class InstallTests
{
    private readonly TemporaryFolder _folder = new();

    private static string Version => XDocument.Load(RepositoryFolder.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    // The tests were built with it, so that its output is there to be packed.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task The_tool_is_packed_with_its_licence_and_readme_and_runs_when_it_is_installed()
    {
        Bash.Require("dotnet");
        await DotnetAsync("pack", RepositoryFolder.PathOf("src", "Reconciler.Cli"), "--no-build", "--configuration", Configuration, "--output", _folder.PathOf("feed"), "--nologo");
        var package = _folder.PathOf($"feed/Reconciler.Cli.{Version}.nupkg");

        Assert.That(Entry(package, "Reconciler.Cli.nuspec"), Does.Contain("<license type=\"expression\">MIT</license>").And.Contain("<readme>README.md</readme>").And.Contain("<description>Keeps the Architect flows"));
        Assert.That(Entry(package, "README.md"), Is.EqualTo(File.ReadAllText(RepositoryFolder.PathOf("README.md"))));

        _folder.Write("nuget.config", $"<configuration><packageSources><clear /><add key=\"here\" value=\"{_folder.PathOf("feed")}\" /></packageSources></configuration>");
        await DotnetAsync("tool", "install", "Reconciler.Cli", "--version", Version, "--tool-path", _folder.PathOf("tools"), "--configfile", _folder.PathOf("nuget.config"));
        var (exitCode, text) = await Bash.StartAsync(_folder.PathOf("tools/reconciler"), ["version"], _folder.FullName, Surroundings());

        Assert.That(exitCode, Is.Zero, text);
        Assert.That(text, Does.StartWith($"reconciler {Version}"));
    }

    [Test]
    public void The_pipelines_install_this_version([ValueSource(typeof(Workflow), nameof(Workflow.Names))] string name)
        => Assert.That(Workflow.Load(name).Env["RECONCILER_VERSION"], Is.EqualTo(Version));

    [Test]
    public void Azure_installs_this_version()
        => Assert.That(ReconcilerVersion().Match(File.ReadAllText(RepositoryFolder.PathOf("docs", "ci", "azure", "azure-pipelines.yml"))).Groups["version"].Value, Is.EqualTo(Version));

    private async Task DotnetAsync(params string[] arguments)
    {
        var (exitCode, text) = await Bash.StartAsync("dotnet", arguments, _folder.FullName, Surroundings());
        Assert.That(exitCode, Is.Zero, text);
    }

    private static Dictionary<string, string> Surroundings()
    {
        var all = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(pair => (string)pair.Key, pair => (string)pair.Value!);
        all["DOTNET_NOLOGO"] = "1";
        return all;
    }

    private static string Entry(string package, string name)
    {
        using var archive = ZipFile.OpenRead(package);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"reconcilerVersion: (?<version>\S+)")]
    private static partial Regex ReconcilerVersion();
}
