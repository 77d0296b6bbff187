using Reconciler.Language.Files;

namespace Reconciler.Cli.Starter;

/// <summary>Writes a starting project into a folder. Files that exist are left as they are.</summary>
internal static class StarterFolder
{
    /// <summary>Writes the files that do not exist yet.</summary>
    /// <param name="folder">The folder; it is created when it does not exist.</param>
    /// <param name="files">The files, with paths relative to the folder.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <returns>Each file, and whether it was written.</returns>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public static async Task<IReadOnlyList<(StarterFile File, bool IsWritten)>> WriteAsync(string folder, IReadOnlyList<StarterFile> files, CancellationToken cancellationToken)
    {
        var results = new List<(StarterFile, bool)>();
        foreach (var file in files)
        {
            results.Add((file, await WriteAsync(Path.Combine(folder, file.Path), file.Text, cancellationToken)));
        }

        return results;
    }

    private static async Task<bool> WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        if (Path.Exists(path))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await WholeFile.WriteAsync(path, text, overwrite: false, cancellationToken);
        return true;
    }
}
