using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Files;

/// <summary>The only way to a file of the project: nothing outside the project's root can be reached.</summary>
public static class ProjectPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

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

    /// <summary>True when the path, with every link on the way followed, is the root or below it.</summary>
    public static bool LinksStayBelow(string path, string root)
        => RealPath(root) is { } realRoot && RealPath(path) is { } real && (real == realRoot || IsBelow(real, realRoot));

    /// <summary>The path with every link on the way followed; null when links lead in a circle.</summary>
    public static string? RealPath(string path)
    {
        var rest = new Stack<string>();
        Push(path, rest);
        var real = Path.GetPathRoot(path)!;
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (LinkTarget(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            Push(target, rest);
        }

        return real;
    }

    private static void Push(string path, Stack<string> parts)
    {
        var separators = new[] { Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar };
        foreach (var part in path[Path.GetPathRoot(path)!.Length..].Split(separators, StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").Reverse())
        {
            parts.Push(part);
        }
    }

    private static string? LinkTarget(string path) => Directory.Exists(path) ? new DirectoryInfo(path).LinkTarget : new FileInfo(path).LinkTarget;

    private static bool IsBelow(string path, string root)
        => path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
