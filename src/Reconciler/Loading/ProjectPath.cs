using Reconciler.Diagnostics;

namespace Reconciler.Loading;

/// <summary>The only way to a file of the project: nothing outside the project's root can be reached.</summary>
public static class ProjectPath
{
    /// <summary>The absolute path of a path written in a manifest.</summary>
    /// <param name="root">Absolute path of the project's root.</param>
    /// <param name="folder">Absolute path of the folder that <paramref name="written"/> is relative to.</param>
    /// <param name="written">The path as the author wrote it, with forward slashes.</param>
    /// <param name="at">Where it is written.</param>
    /// <param name="diagnostics">Receives the refusal.</param>
    /// <returns>The path, or null when it is absolute, leaves the root, or goes through a link that does.</returns>
    public static string? Resolve(string root, string folder, string written, SourcePosition at, DiagnosticBag diagnostics)
    {
        var path = Path.GetFullPath(Path.Combine(folder, written));
        if (!Path.IsPathRooted(written) && IsBelow(path, root) && LinksStayBelow(path, root))
        {
            return path;
        }

        diagnostics.Add(DiagnosticCatalog.PathOutsideProject(at, written));
        return null;
    }

    /// <summary>The path to show for an absolute path: relative to the root, with forward slashes.</summary>
    public static string Display(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>True when no link on the way from the root to the path leads out of the root.</summary>
    public static bool LinksStayBelow(string path, string root)
    {
        var realRoot = RealPath(root);
        for (var current = path; current.Length > root.Length; current = Path.GetDirectoryName(current)!)
        {
            FileSystemInfo entry = Directory.Exists(current) ? new DirectoryInfo(current) : new FileInfo(current);
            if (entry.LinkTarget is not null && !IsBelow(entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "/", realRoot))
            {
                return false;
            }
        }

        return true;
    }

    private static string RealPath(string path)
        => new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;

    private static bool IsBelow(string path, string root)
        => path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
