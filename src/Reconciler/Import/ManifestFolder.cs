using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Project;

namespace Reconciler.Import;

/// <summary>Writes manifests into a project. A file that is there already is never written over.</summary>
internal sealed class ManifestFolder(ProjectConfig project)
{
    private readonly Glob[] _globs = [.. project.Manifests.Select(pattern => new Glob(pattern))];

    /// <summary>What is wrong with a folder for manifests; null when it will do.</summary>
    /// <param name="folder">The folder, relative to the project's root.</param>
    public Diagnostic? Check(string folder)
    {
        var refusals = new DiagnosticBag();
        if (ProjectPath.Resolve(project.Root, project.Root, folder, default, refusals) is null)
        {
            return refusals.Sorted()[0];
        }

        return IsFound($"{folder.TrimEnd('/')}/shared/a.yaml") ? null : DiagnosticCatalog.FolderHoldsNoManifests(folder, string.Join(", ", project.Manifests));
    }

    /// <summary>Writes the files of one manifest, each beside its place first.</summary>
    /// <param name="texts">The files.</param>
    /// <param name="cancellationToken">Cancels writing; a file is then whole, or not there.</param>
    /// <returns>Null; or the path of a file that is there already and holds something else, in which case nothing was written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public async Task<string?> WriteAsync(ManifestTexts texts, CancellationToken cancellationToken)
    {
        foreach (var (path, text) in texts.Files)
        {
            if (Path.Exists(PathOf(path)) && (!File.Exists(PathOf(path)) || await File.ReadAllTextAsync(PathOf(path), cancellationToken) != text))
            {
                return path;
            }
        }

        foreach (var (path, text) in texts.Files.Where(file => !File.Exists(PathOf(file.Path))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            await WholeFile.WriteAsync(PathOf(path), text, overwrite: false, cancellationToken);
        }

        return null;
    }

    private bool IsFound(string path) => Array.Exists(_globs, glob => glob.Matches(path));

    private string PathOf(string path) => Path.Combine(project.Root, path);
}
