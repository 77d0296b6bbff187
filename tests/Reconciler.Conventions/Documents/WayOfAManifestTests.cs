using System.Text.RegularExpressions;
using Reconciler.Conventions.Arrows;

namespace Reconciler.Conventions.Documents;

/// <summary>The way of one manifest in docs/architecture.md: each of its lists goes one way through the folders, with no step back.</summary>
internal sealed partial class WayOfAManifestTests
{
    private static readonly IReadOnlyList<string[]> Ways = Read(RepositoryFiles.Read("docs/architecture.md"));

    [Test]
    public void It_begins_at_the_program_and_ends_at_the_upload()
    {
        Assert.That(Ways, Has.Count.EqualTo(3));
        Assert.That(Ways[0][0], Is.EqualTo("src/Reconciler.Cli/Program.cs"));
        Assert.That(Ways[2][^1], Is.EqualTo("src/Reconciler.Org/Http/PresignedStorage.cs"));
    }

    [TestCase(0, -1)]
    [TestCase(1, 1)]
    [TestCase(2, -1)]
    public void A_list_takes_no_step_back(int list, int direction)
    {
        var ranks = Ranks(Ways[list]);
        Assert.That(ranks.Zip(ranks.Skip(1)).Select(pair => Math.Sign(pair.Second - pair.First) * direction), Has.All.GreaterThanOrEqualTo(0));
    }

    [Test]
    public void A_step_back_is_found()
        => Assert.That(Ranks(["src/Reconciler/Diff/Differ.cs", "src/Reconciler/Live/OrgReader.cs"]), Is.Ordered.Descending);

    private static int[] Ranks(IEnumerable<string> files)
    {
        var order = FolderOrder.Load().Folders.ToList();
        return [.. files.Select(file => order.IndexOf(Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..]))];
    }

    private static IReadOnlyList<string[]> Read(string page)
    {
        var section = page[page.IndexOf("## The way of one manifest", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", 3, StringComparison.Ordinal)];
        return [.. List().Matches(section).Select(list => Row().Matches(list.Value).Select(row => row.Groups["file"].Value).ToArray())];
    }

    [GeneratedRegex(@"(?:^\d+\. `.*\n)+", RegexOptions.Multiline)]
    private static partial Regex List();

    [GeneratedRegex(@"^\d+\. `(?<file>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Row();
}
