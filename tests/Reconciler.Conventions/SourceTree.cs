namespace Reconciler.Conventions;

/// <summary>The sources of this repository.</summary>
internal static class SourceTree
{
    /// <summary>The folder that holds <c>src</c>, <c>tests</c> and <c>docs</c>.</summary>
    public static string Root => TestKit.RepositoryFolder.Root;

    /// <summary>Every C# file below a folder of the repository, in ordinal order: its path below that folder, with <c>/</c> between its parts, and its text.</summary>
    /// <param name="folder">The folder, such as <c>src</c>.</param>
    /// <param name="root">The root of another checkout; null takes this one.</param>
    public static IEnumerable<(string Path, string Text)> Below(string folder, string? root = null)
    {
        var top = Path.Combine(root ?? Root, folder);
        return Directory.EnumerateFiles(top, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(top, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Contains("/bin/", StringComparison.Ordinal) && !file.Path.Contains("/obj/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllText(file.Full)));
    }
}
