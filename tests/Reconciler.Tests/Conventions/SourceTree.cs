namespace Reconciler.Tests.Conventions;

/// <summary>The sources of this repository, where the tests run inside it.</summary>
internal static class SourceTree
{
    /// <summary>The repository's folder; ignores the test where it is not there.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Reconciler.sln")))
            {
                return folder.FullName;
            }
        }

        Assert.Ignore("The sources are not here: no folder above the tests holds Reconciler.sln.");
        return "";
    }

    /// <summary>Every C# file below a folder, as its path in the repository and its text.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder)
    {
        var root = Root();
        return Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Contains("/bin/", StringComparison.Ordinal) && !file.Path.Contains("/obj/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllText(file.Full)));
    }
}
