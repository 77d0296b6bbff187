using Reconciler.Language.Files;

namespace Reconciler.Cli.Outputs;

/// <summary>Checks and writes the files of reports.</summary>
internal static class OutputFile
{
    /// <summary>Checks that a file can be written, and creates its folder. It is called before the command does anything.</summary>
    /// <returns>Why it cannot be written, as a clause without a full stop; null when it can.</returns>
    public static string? Check(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return "it is a folder";
            }

            // Renaming a file over a device would take it from the whole machine.
            if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
            {
                return "it is a device";
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var probe = $"{path}.{Guid.NewGuid():N}.tmp";
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message.TrimEnd('.');
        }
    }

    /// <summary>Writes a whole file or nothing: the text goes to a temporary file, which then replaces this one.</summary>
    /// <exception cref="IOException">It cannot be written; it is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; it is unchanged.</exception>
    public static Task WriteAsync(string path, string text) => WholeFile.WriteAsync(path, text + "\n", overwrite: true, CancellationToken.None);
}
