using System.Text.RegularExpressions;

namespace Reconciler.Conventions.Documents;

/// <summary>The image is built from a part of the repository: what the build reads must be in it, or it builds by other rules than everybody else.</summary>
internal sealed partial class ImageContextTests
{
    private const string IgnoreFile = "docs/ci/Dockerfile.dockerignore";

    [Test]
    public void What_the_build_reads_is_sent()
        => Assert.That(ReadByTheBuild().Except(Sent()), Is.Empty, $"{IgnoreFile} leaves it out.");

    [Test]
    public void What_is_sent_is_there()
        => Assert.That(Sent().Where(path => !Path.Exists(Path.Combine(SourceTree.Root, path))), Is.Empty);

    private static IEnumerable<string> Sent()
        => RepositoryFiles.Read(IgnoreFile).Split('\n').Where(line => line.StartsWith('!')).Select(line => line[1..].Trim());

    // The files that MSBuild and the compiler look for by themselves, and the folders that those name.
    private static IEnumerable<string> ReadByTheBuild()
    {
        string[] found = [.. new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "nuget.config" }.Where(file => File.Exists(Path.Combine(SourceTree.Root, file)))];
        var named = found.SelectMany(file => Named().Matches(RepositoryFiles.Read(file)).Select(match => match.Groups["folder"].Value));
        return [.. found, .. named.Distinct()];
    }

    [GeneratedRegex(@"\$\(MSBuildThisFileDirectory\)(?<folder>[\w.-]+)/")]
    private static partial Regex Named();
}
