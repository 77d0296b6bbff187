using System.Text.RegularExpressions;

namespace Reconciler.Conventions.Documents;

/// <summary>What a page names is there: files, folders and types.</summary>
internal sealed partial class NamedPlaceTests
{
    // Pages that speak of this repository's code.
    private static readonly string[] Pages = ["docs/architecture.md", "CONTRIBUTING.md", "docs/emulator.md", "docs/canonical.md", "docs/types.md", "docs/expressions.md", "docs/sdk-transport.md"];

    // Words in the form of a type's name that are none of ours.
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal) { "HttpClient", "TimeProvider", "CancellationToken", "JsonSerializerContext", "BenchmarkDotNet", "FakeTimeProvider", "SharedFlow", "CallFlow" };

    private static readonly Lazy<HashSet<string>> Types = new(() =>
    [
        .. new[] { "src", "tests", "bench" }.SelectMany(folder => SourceTree.Below(folder)).SelectMany(file => Sources.SourceFile.Read(file.Path, file.Text).Types).Select(type => type.Name),
    ]);

    private static readonly Lazy<HashSet<string>> Paths = new(() =>
        [.. Directory.EnumerateFileSystemEntries(SourceTree.Root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/')).Where(path => !path.StartsWith(".git/", StringComparison.Ordinal))]);

    private static IEnumerable<string> Existing => Pages.Where(page => File.Exists(Path.Combine(SourceTree.Root, page)));

    [TestCaseSource(nameof(Existing))]
    public void Every_file_that_a_page_names_exists(string page)
        => Assert.That(Code(page).Where(text => IsPath().IsMatch(text) && !Exists(text)), Is.Empty);

    [TestCaseSource(nameof(Existing))]
    public void Every_type_that_a_page_names_exists(string page)
        => Assert.That(Code(page).Where(text => IsType().IsMatch(text) && !Foreign.Contains(text) && !Types.Value.Contains(text)), Is.Empty);

    [Test]
    public void Every_link_between_pages_leads_somewhere()
        => Assert.That(
            from page in Directory.EnumerateFiles(SourceTree.Root, "*.md", SearchOption.AllDirectories)
            where !page.Contains("/bin/", StringComparison.Ordinal) && !page.Contains("/obj/", StringComparison.Ordinal) && !page.Contains("/node_modules/", StringComparison.Ordinal) && !page.Contains("/tests/", StringComparison.Ordinal)
            from link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups["target"].Value)
            where !link.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link))
            select $"{Path.GetRelativePath(SourceTree.Root, page)}: {link}",
            Is.Empty);

    [Test]
    public void A_name_that_is_not_there_is_found()
    {
        Assert.That(Exists("Applying/PublishStep.cs"), Is.True);
        Assert.That(Exists("Applying/FlowPublisherOfOld.cs"), Is.False);
        Assert.That(IsType().IsMatch("PublishStep") && IsPath().IsMatch("Applying/PublishStep.cs") && !IsType().IsMatch("Plan"), Is.True);
    }

    // A page may leave out the folders above: `Applying/Journal.cs` is src/Reconciler/Applying/Journal.cs.
    private static bool Exists(string text)
    {
        var path = text.TrimEnd('/');
        return Paths.Value.Contains(path) || Paths.Value.Any(known => known.EndsWith($"/{path}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Code(string page)
        => InlineCode().Matches(Fence().Replace(File.ReadAllText(Path.Combine(SourceTree.Root, page)), "")).Select(match => match.Groups["text"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("`(?<text>[^`\n]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?:[\w.-]+/)*[\w.-]+\.(?:cs|csproj|json|yaml|md|txt|props|sln)$|^(?:src|tests|docs|schemas|bench|build)/[\w./-]+$")]
    private static partial Regex IsPath();

    // Two words or more, each with a capital.
    [GeneratedRegex(@"^I?(?:[A-Z][a-z]+){2,}$")]
    private static partial Regex IsType();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
