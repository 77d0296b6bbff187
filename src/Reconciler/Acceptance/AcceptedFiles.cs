using System.Text;
using Reconciler.Drift;
using Reconciler.Language.Files;
using Reconciler.Language.Flows;

namespace Reconciler.Acceptance;

/// <summary>Writes accepted edits to a project's files.</summary>
public static class AcceptedFiles
{
    /// <summary>The edits of several flows by file. Flows of one file may be accepted together: their edits lie in documents of their own.</summary>
    /// <param name="acceptances">The flows; those that were refused have no edits.</param>
    /// <returns>One entry for each file, in ordinal order of the paths. Where <see cref="FileEdits.After"/> is null, two flows want a part of a file that they share to be different.</returns>
    public static IReadOnlyList<FileEdits> Combine(IEnumerable<AcceptedFlow> acceptances) =>
    [
        .. acceptances
            .SelectMany(acceptance => acceptance.Files)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new FileEdits(file.Key, file.First().Before, [.. file.SelectMany(edits => edits.Edits).Distinct()])),
    ];

    /// <summary>Writes the files of all flows that were accepted, and tells which flows they are.</summary>
    /// <param name="root">Absolute path of the project's root.</param>
    /// <param name="drift">What was found, for the result.</param>
    /// <param name="acceptances">The flows.</param>
    /// <param name="cancellationToken">Cancels writing between two files.</param>
    /// <exception cref="IOException">A file cannot be read or written; those before it are.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written; those before it are.</exception>
    internal static async Task<AcceptResult> WriteAsync(string root, DriftResult drift, IReadOnlyList<AcceptedFlow> acceptances, CancellationToken cancellationToken)
    {
        var written = new List<string>();
        var conflicts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Combine(acceptances))
        {
            if (await WriteAsync(root, file, cancellationToken))
            {
                written.Add(file.Path);
            }
            else
            {
                conflicts.Add(file.Path);
            }
        }

        (FlowKey, string)[] refused =
        [
            .. acceptances.Where(acceptance => acceptance.Refusal is not null).Select(acceptance => (acceptance.Flow, acceptance.Refusal!)),
            .. acceptances.SelectMany(acceptance => acceptance.Files.Where(file => conflicts.Contains(file.Path)).Select(file => (acceptance.Flow, Refusals.Conflict(acceptance.Flow, file.Path)))),
        ];
        return new AcceptResult(drift, written, [.. acceptances.Select(acceptance => acceptance.Flow).Except(refused.Select(pair => pair.Item1))], refused);
    }

    /// <summary>Writes one file: beside it first, then in its place. A byte order mark stays.</summary>
    /// <param name="root">Absolute path of the project's root.</param>
    /// <param name="file">The edits.</param>
    /// <param name="cancellationToken">Cancels writing; the file is then as it was.</param>
    /// <returns>False when nothing was written, because the edits overlap or the file is no longer what they were made for.</returns>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read or written.</exception>
    public static async Task<bool> WriteAsync(string root, FileEdits file, CancellationToken cancellationToken)
    {
        var path = Path.Combine(root, file.Path);
        byte[] mark = [.. Encoding.UTF8.Preamble];
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        var hasMark = bytes.AsSpan().StartsWith(mark);
        if (file.After is not { } text || Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? mark.Length : 0)) != file.Before)
        {
            return false;
        }

        await WholeFile.ReplaceAsync(path, [.. hasMark ? mark : [], .. Encoding.UTF8.GetBytes(text)], cancellationToken);
        return true;
    }
}

/// <summary>What <c>drift --accept</c> did.</summary>
/// <param name="Drift">What was found.</param>
/// <param name="Written">The files that were written, relative to the project's root.</param>
/// <param name="Accepted">The flows that are in the project's files now as they are in the org.</param>
/// <param name="Refused">The flows that are not, with the reason.</param>
public sealed record AcceptResult(DriftResult Drift, IReadOnlyList<string> Written, IReadOnlyList<FlowKey> Accepted, IReadOnlyList<(FlowKey Flow, string Reason)> Refused)
{
    /// <summary>The drift that is still there.</summary>
    public IEnumerable<DriftFinding> Left => Drift.Drift.Where(finding => !Acceptable.Settles(finding) || !Accepted.Contains(finding.Flow));
}
