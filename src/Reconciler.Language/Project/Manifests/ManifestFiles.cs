using System.IO.Enumeration;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;

namespace Reconciler.Language.Project.Manifests;

/// <summary>Finds the manifest files of a project.</summary>
internal static class ManifestFiles
{
    private static readonly string[] NeverSearched = [".git", ProjectConfig.StateFolder, "node_modules", "bin", "obj"];

    /// <summary>
    /// The absolute paths of the files that the project's globs match, in ordinal order. A file or folder that cannot be read, a link that leads out
    /// of the project, and no match at all are diagnostics.
    /// </summary>
    public static IReadOnlyList<string> Find(ProjectConfig project, DiagnosticBag diagnostics)
    {
        var globs = project.Manifests.Select(pattern => new Glob(pattern)).ToArray();
        var followed = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            var files = new FileSystemEnumerable<(string Path, bool IsLink)>(project.Root, (ref FileSystemEntry entry) => (entry.ToFullPath(), IsLink(ref entry)), Options)
            {
                ShouldRecursePredicate = (ref FileSystemEntry entry) => MayRecurse(ref entry, project.Root, followed),
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && Matches(globs, ProjectPath.Display(project.Root, entry.ToFullPath())),
            };
            var found = files
                .Where(file => !file.IsLink || IsInside(file.Path, project.Root, diagnostics))
                .Select(file => file.Path)
                .Order(StringComparer.Ordinal)
                .ToArray();
            if (found.Length == 0 && !diagnostics.HasErrors)
            {
                diagnostics.Add(DiagnosticCatalog.NoManifests(project.ManifestsPosition, string.Join(", ", project.Manifests)));
            }

            return found;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var place = exception.Message.Split('\'') is [_, var path, ..] ? ProjectPath.Display(project.Root, path) : ".";
            diagnostics.Add(DiagnosticCatalog.Unreadable(new SourcePosition(new SourceFile(place, ""), 0, 0), "permission denied"));
            return [];
        }
    }

    // A folder that cannot be read must not look like a folder without manifests.
    private static EnumerationOptions Options => new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool MayRecurse(ref FileSystemEntry entry, string root, HashSet<string> followed)
        => !NeverSearched.Contains(entry.FileName.ToString(), StringComparer.Ordinal)
            && (!IsLink(ref entry) || MayFollow(entry.ToFullPath(), root, followed));

    // A link to a folder that holds it, or that another link led to before, would show the same files again, perhaps without end.
    private static bool MayFollow(string link, string root, HashSet<string> followed)
        => ProjectPath.LinksStayBelow(link, root)
            && ProjectPath.RealPath(link) is { } target
            && !$"{ProjectPath.RealPath(Path.GetDirectoryName(link)!)}{Path.DirectorySeparatorChar}".StartsWith($"{target}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && followed.Add(target);

    private static bool Matches(Glob[] globs, string path) => Array.Exists(globs, glob => glob.Matches(path));

    // Only links are asked: every folder on the way is real, or a link that was found to stay inside.
    private static bool IsInside(string path, string root, DiagnosticBag diagnostics)
    {
        if (ProjectPath.LinksStayBelow(path, root))
        {
            return true;
        }

        var display = ProjectPath.Display(root, path);
        diagnostics.Add(DiagnosticCatalog.PathOutsideProject(new SourcePosition(new SourceFile(display, ""), 0, 0), display));
        return false;
    }
}
