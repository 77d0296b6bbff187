using System.Text;
using System.Text.Json;

namespace Reconciler.Applying;

/// <summary>Reads the journal of a former run. A line that the run was killed in counts as not written.</summary>
internal static class JournalReader
{
    private const int LongestFile = 64 * 1024 * 1024;

    /// <summary>What the journal says; null when it says nothing at all.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<FormerRun?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var (text, isCut) = await ReadTextAsync(path, cancellationToken);
        string[] lines = [.. text.Split('\n').SkipLast(1)];
        if (lines.Length == 0)
        {
            return null;
        }

        var jobs = new Dictionary<string, OpenJob>(StringComparer.Ordinal);
        var entries = lines.Select(Parse).ToArray();
        foreach (var entry in entries.OfType<RunEvent>().Where(entry => entry.Job is not null))
        {
            Follow(jobs, entry, entry.Job!);
        }

        var isDamaged = isCut || entries.Contains(null) || entries[0]?.Run?.Format != RunHeader.CurrentFormat;
        return new FormerRun(path, entries[0]?.Time, [.. jobs.Values.OrderBy(job => job.Since)], isDamaged);
    }

    private static void Follow(Dictionary<string, OpenJob> jobs, RunEvent entry, string job)
    {
        switch (entry.Kind)
        {
            case RunEventKind.Registered:
                jobs[job] = new OpenJob(job, entry.Flow, entry.Action, entry.Time, IsUploaded: false);
                break;
            case RunEventKind.Uploaded when jobs.TryGetValue(job, out var known):
                jobs[job] = known with { IsUploaded = true };
                break;
            case RunEventKind.Done or RunEventKind.Failed or RunEventKind.Skipped or RunEventKind.Abandoned:
                jobs.Remove(job);
                break;
        }
    }

    private static async Task<(string Text, bool IsCut)> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        // The run may still be writing it.
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[(int)Math.Min(file.Length, LongestFile)];
        var read = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return (Encoding.UTF8.GetString(bytes, 0, read), file.Length > LongestFile);
    }

    private static RunEvent? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.RunEvent);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
