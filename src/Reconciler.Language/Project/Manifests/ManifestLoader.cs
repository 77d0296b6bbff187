using System.Collections.Concurrent;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project.Manifests;

/// <summary>Reads all manifests of a project, several files at a time.</summary>
public static class ManifestLoader
{
    /// <summary>Reads every file that the project's globs match.</summary>
    /// <param name="diagnostics">Receives everything that is wrong, in all files.</param>
    /// <returns>The manifests that could be read, ordered by file and place.</returns>
    public static async Task<IReadOnlyList<Manifest>> LoadAsync(ProjectConfig project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var manifests = new ConcurrentBag<Manifest>();
        await Parallel.ForEachAsync(ManifestFiles.Find(project, diagnostics), cancellationToken, async (path, token) =>
        {
            foreach (var manifest in await LoadFileAsync(path, project, diagnostics, token))
            {
                manifests.Add(manifest);
            }
        });
        return [.. manifests.OrderBy(m => m.Position)];
    }

    private static async Task<IEnumerable<Manifest>> LoadFileAsync(
        string path, ProjectConfig project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var file = await SourceReader.ReadAsync(path, ProjectPath.Display(project.Root, path), diagnostics, cancellationToken);
        return file is null
            ? []
            : YamlReader.Read(file, diagnostics)
                .Select(document => Interpolation.Apply(document, project.Variables, diagnostics))
                .Select(document => ManifestReader.Read(document, file, diagnostics))
                .OfType<Manifest>();
    }
}
