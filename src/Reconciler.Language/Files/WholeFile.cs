using System.Text;

namespace Reconciler.Language.Files;

/// <summary>Writes files whole or not at all: beside their place first, then in it.</summary>
public static class WholeFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    /// <param name="path">Absolute path; its folder is there.</param>
    /// <param name="text">What the file is to hold.</param>
    /// <param name="overwrite">False to refuse a file that is there.</param>
    /// <param name="cancellationToken">Cancels writing; what was there is then as it was.</param>
    /// <exception cref="IOException">The file cannot be written, or is there and must not be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static Task WriteAsync(string path, string text, bool overwrite, CancellationToken cancellationToken)
        => WriteAsync(path, Encoding.GetBytes(text), _ => { }, overwrite, cancellationToken);

    /// <summary>Replaces a file that is there, with its mode; what a link leads to is replaced, not the link.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="bytes">What the file is to hold.</param>
    /// <param name="cancellationToken">Cancels writing; the file is then as it was.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static Task ReplaceAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return WriteAsync(target, bytes, temporary => CopyMode(target, temporary), overwrite: true, cancellationToken);
    }

    private static async Task WriteAsync(string path, byte[] bytes, Action<string> prepare, bool overwrite, CancellationToken cancellationToken)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancellationToken);
            prepare(temporary);
            File.Move(temporary, path, overwrite);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void CopyMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }
}
