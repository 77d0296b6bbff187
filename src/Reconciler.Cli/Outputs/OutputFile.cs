using Reconciler.Loading;

namespace Reconciler.Cli.Outputs;

/// <summary>Writes a file whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Makes sure that a file can be written, before anything is done that it is to tell of; makes its folder.</summary>
    /// <returns>Why it cannot, as a clause; null when it can.</returns>
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

    /// <summary>Writes a file: beside it first, then in its place.</summary>
    /// <exception cref="IOException">It cannot be written; then it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; then it is as it was.</exception>
    public static Task WriteAsync(string path, string text) => WholeFile.WriteAsync(path, text + "\n", overwrite: true, CancellationToken.None);
}
