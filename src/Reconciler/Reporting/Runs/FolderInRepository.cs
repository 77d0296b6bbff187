namespace Reconciler.Reporting.Runs;

/// <summary>Finds the project's folder within its Git repository: GitHub, GitLab and readers of SARIF take paths as relative to the repository.</summary>
internal static class FolderInRepository
{
    // A worktree and a submodule have a file of that name.
    private const string Mark = ".git";

    /// <summary>The project's folder relative to the repository's, with forward slashes and one at its end; empty where they are one, or where there is no repository.</summary>
    /// <param name="root">Absolute path of the project's root.</param>
    public static string Of(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, Mark)))
            {
                var relative = Path.GetRelativePath(folder.FullName, root).Replace('\\', '/');
                return relative == "." ? "" : relative + "/";
            }
        }

        return "";
    }
}
