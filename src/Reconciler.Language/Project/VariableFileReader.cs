using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>Reads the files of <c>--var-file</c>: YAML or JSON, one map of names and values; <c>${env.…}</c> is filled in.</summary>
internal static class VariableFileReader
{
    /// <summary>Reads all files that the user named.</summary>
    /// <returns>The names and values in the order of the files, so that the last value of a name wins. A file that is wrong gives diagnostics and no
    /// values.</returns>
    public static async Task<IReadOnlyList<MapEntry>> ReadAsync(ProjectOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var entries = new List<MapEntry>();
        foreach (var (path, display) in options.VariableFiles)
        {
            if (await SourceReader.ReadAsync(path, display, diagnostics, cancellationToken) is { } file)
            {
                entries.AddRange(Read(file, options, diagnostics));
            }
        }

        return entries;
    }

    private static IEnumerable<MapEntry> Read(SourceFile file, ProjectOptions options, DiagnosticBag diagnostics)
    {
        var mistakes = new DiagnosticBag();
        var documents = YamlReader.Read(file, mistakes);
        diagnostics.AddRange(mistakes.Sorted());
        if (mistakes.HasErrors || documents.Count == 0)
        {
            return [];
        }

        var map = documents is [MapNode only] ? only : null;
        SourcePosition[] wrong = map is null ? [documents[^1].Position] : [.. map.Entries.Where(entry => entry.Value is not ScalarNode).Select(entry => entry.Key.Position)];
        diagnostics.AddRange(wrong.Select(DiagnosticCatalog.VariableFileIsNoMap));
        if (wrong.Length > 0)
        {
            return [];
        }

        return ((MapNode)Interpolation.Apply(map!, VariableSet.OfEnvironment(options), diagnostics)).Entries;
    }
}
