using System.Text.RegularExpressions;

namespace Reconciler.Conventions.Documents;

/// <summary>The files and folders of this repository, without what a build or a run makes.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> Made = new(StringComparer.Ordinal) { ".git", ".reconciler", "bin", "obj", "artifacts", "node_modules", "TestResults" };

    private static readonly Lazy<IReadOnlyList<string>> Paths = new(() => [.. Below("")]);

    /// <summary>The pages, as paths from the root of the repository; those among the data of tests are left out.</summary>
    public static IEnumerable<string> Pages => Paths.Value.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("tests/", StringComparison.Ordinal));

    /// <summary>The names of the folders below <c>src</c> and <c>tests</c>.</summary>
    public static IEnumerable<string> CodeFolders
        => Paths.Value.Where(path => path.Split('/')[0] is "src" or "tests" && Directory.Exists(Path.Combine(SourceTree.Root, path))).Select(path => Path.GetFileName(path));

    /// <summary>The text of a page.</summary>
    public static string Read(string page) => File.ReadAllText(Path.Combine(SourceTree.Root, page)).ReplaceLineEndings("\n");

    /// <summary>True when a file or folder is there. The folders above may be left out, and <c>*</c> stands for a part of a name.</summary>
    public static bool Exists(string path)
    {
        var pattern = new Regex($"(?:^|/){Regex.Escape(path.TrimEnd('/')).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant);
        return Paths.Value.Any(pattern.IsMatch);
    }

    private static IEnumerable<string> Below(string folder)
    {
        foreach (var full in Directory.EnumerateFileSystemEntries(Path.Combine(SourceTree.Root, folder)).Where(full => !Made.Contains(Path.GetFileName(full))))
        {
            var path = Path.GetRelativePath(SourceTree.Root, full).Replace('\\', '/');
            yield return path;
            foreach (var inner in Directory.Exists(full) ? Below(path) : [])
            {
                yield return inner;
            }
        }
    }
}
