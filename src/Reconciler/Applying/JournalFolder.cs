using Reconciler.Language.Project;
using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>The journals of a project's applies to one org: <c>.reconciler/runs</c>.</summary>
internal sealed class JournalFolder(string root, OrgIdentity org)
{
    /// <summary>So many journals of an org are kept.</summary>
    public const int MostRuns = 50;

    private readonly string _folder = Path.Combine(root, ProjectConfig.StateFolder, "runs");

    /// <summary>Opens the journal of a new run, and deletes those of long ago.</summary>
    /// <param name="time">Names the file.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public Journal Create(TimeProvider time)
    {
        foreach (var old in NewestFirst("*").Skip(MostRuns - 1))
        {
            File.Delete(old);
        }

        return Journal.Create(Path.Combine(_folder, $"{time.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}-{org.FileKey}-{Guid.CreateVersion7():N}.ndjson"));
    }

    /// <summary>The newest run that left anything behind; null when there is none.</summary>
    public async Task<FormerRun?> NewestAsync(CancellationToken cancellationToken)
    {
        foreach (var path in NewestFirst(""))
        {
            // A run that was killed before its first line did nothing.
            if (await JournalReader.ReadAsync(path, cancellationToken) is { } run)
            {
                return run;
            }
        }

        return null;
    }

    /// <summary>Renames a damaged journal, so that it is kept and not read again.</summary>
    /// <returns>Where it is kept.</returns>
    public static string SetAside(string path)
    {
        var aside = $"{path}.damaged";
        File.Move(path, aside, overwrite: true);
        return aside;
    }

    private IEnumerable<string> NewestFirst(string ending) => Directory.Exists(_folder)
        ? Directory.EnumerateFiles(_folder, $"*-{org.FileKey}-*.ndjson{ending}").OrderDescending(StringComparer.Ordinal)
        : [];
}
