namespace Reconciler.Live;

/// <summary>
/// Reads the content of flows, and keeps its hashes in a file: a version that a former run read is not exported again just to see that it is as desired.
/// </summary>
/// <param name="reader">Reads the org.</param>
/// <param name="file">Keeps what was learnt.</param>
/// <param name="options">How thoroughly to read.</param>
internal sealed class ContentReader(OrgReader reader, ContentCacheFile file, ReadOptions options)
{
    private readonly List<string> _notes = [];
    private ContentCache? _cache;

    /// <summary>What the user should know about how it was read, as sentences: that the file cannot be written.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The snapshot with what former runs learnt about its flows; reads the file once.</summary>
    public async Task<OrgSnapshot> RememberAsync(OrgSnapshot snapshot, CancellationToken cancellationToken)
    {
        _cache ??= options.WithoutCache ? ContentCache.Empty : await file.ReadAsync(cancellationToken);
        return _cache.Fill(snapshot);
    }

    /// <summary>The snapshot with the content of some flows, which is kept for later runs.</summary>
    /// <exception cref="Reconciler.Org.OrgException">An export failed.</exception>
    public async Task<OrgSnapshot> ReadAsync(OrgSnapshot snapshot, IEnumerable<LiveFlow> flows, CancellationToken cancellationToken)
    {
        var read = await reader.ReadContentAsync(flows, cancellationToken);
        var filled = snapshot.With(read);
        _cache ??= ContentCache.Empty;
        _cache.Add(read);
        await KeepAsync(_cache, filled, cancellationToken);
        return filled;
    }

    // A listing of a part of the org does not tell which entries are of no use any more.
    private async Task KeepAsync(ContentCache cache, OrgSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (options.Since is not null || cache.ToKeep(snapshot.Flows) is not { } records)
        {
            return;
        }

        try
        {
            await file.WriteAsync(records, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _notes.Add($"What was read cannot be kept for the next run, which will read it again: {exception.Message}");
        }
    }
}
