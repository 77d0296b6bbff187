using System.Diagnostics;
using System.Formats.Tar;

namespace Reconciler.Language.Files;

/// <summary>Reads the project as it was at a Git commit, branch or tag.</summary>
public static class GitReference
{
    private const long LargestProject = 1024L * 1024 * 1024;

    /// <summary>Writes the project's folder as it was into another folder. Links are left out: they could lead anywhere.</summary>
    /// <param name="root">The project's root, in a Git work tree.</param>
    /// <param name="reference">A commit, branch or tag.</param>
    /// <param name="target">An empty folder.</param>
    /// <returns>Null when it worked, else why it did not, as a phrase.</returns>
    public static async Task<string?> ExtractAsync(string root, string reference, string target, CancellationToken cancellationToken)
    {
        if (reference.StartsWith('-'))
        {
            return "a reference does not begin with a dash";
        }

        // In a folder below the top, "git archive" takes that folder only.
        var start = new ProcessStartInfo("git", ["archive", "--format=tar", reference])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
            var errors = git.StandardError.ReadToEndAsync(cancellationToken);
            var unpacked = await TryUnpackAsync(git.StandardOutput.BaseStream, target, cancellationToken);
            await git.WaitForExitAsync(cancellationToken);
            return git.ExitCode == 0 ? unpacked : FirstLine(await errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "git is not installed";
        }
    }

    // When git fails its archive ends early; then what git says is the better reason.
    private static async Task<string?> TryUnpackAsync(Stream archive, string target, CancellationToken cancellationToken)
    {
        try
        {
            await UnpackAsync(archive, target, cancellationToken);
            return null;
        }
        catch (IOException exception)
        {
            await archive.CopyToAsync(Stream.Null, cancellationToken);
            return FirstLine(exception.Message);
        }
    }

    private static async Task UnpackAsync(Stream archive, string target, CancellationToken cancellationToken)
    {
        await using var reader = new TarReader(archive, leaveOpen: true);
        var total = 0L;
        while (await reader.GetNextEntryAsync(copyData: false, cancellationToken) is { } entry)
        {
            var path = Path.GetFullPath(Path.Combine(target, entry.Name));
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !path.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                continue;
            }

            total += entry.Length;
            if (total > LargestProject)
            {
                throw new IOException("the project is larger than 1 GB there");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await entry.ExtractToFileAsync(path, overwrite: true, cancellationToken);
        }
    }

    private static string FirstLine(string text)
    {
        var line = text.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        return (end < 0 ? line : line[..end]).ToString() is { Length: > 0 } reason ? reason.Replace("fatal: ", "", StringComparison.Ordinal) : "git gives no reason";
    }
}
