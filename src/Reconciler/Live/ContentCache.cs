using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>
/// What former runs learnt about published versions, which never change. It holds hashes and no content, so nothing secret lies on disk, and a
/// damaged entry can cost an export but cannot make a difference vanish: a match of the hash is what counts as known, anything else is read afresh.
/// </summary>
/// <param name="records">What is known.</param>
public sealed class ContentCache(IEnumerable<ContentRecord> records)
{
    private readonly Dictionary<string, ContentRecord> _records = records.DistinctBy(record => record.FlowId).ToDictionary(record => record.FlowId);
    private bool _hasGrown;

    /// <summary>A cache that knows nothing.</summary>
    public static ContentCache Empty => new([]);

    /// <summary>The snapshot with what is known about the published versions of its flows, as <see cref="LiveFlow.Known"/>.</summary>
    public OrgSnapshot Fill(OrgSnapshot snapshot) => snapshot.With(snapshot.Flows
        .Where(live => live.Known is null && Find(live.Flow) is not null)
        .Select(live => live with { Known = Find(live.Flow) }));

    /// <summary>Remembers the published versions of flows whose content was read; other flows are passed over.</summary>
    public void Add(IEnumerable<LiveFlow> read)
    {
        foreach (var live in read)
        {
            if (live is { Document: { } document, Flow.PublishedVersion: { } version })
            {
                _records[live.Flow.Id] = new ContentRecord(live.Flow.Id, version.Id, version.DatePublished, document.ContentHash, [.. document.SharedFlows]);
                _hasGrown = true;
            }
        }
    }

    /// <summary>
    /// What to keep: the entries of versions that are still published. So there are never more entries than the org has flows. Null when nothing
    /// was learnt since the cache was read.
    /// </summary>
    /// <param name="flows">Every flow of the org.</param>
    public IReadOnlyList<ContentRecord>? ToKeep(IEnumerable<LiveFlow> flows)
        => _hasGrown ? [.. flows.Select(live => Find(live.Flow)).OfType<ContentRecord>()] : null;

    private ContentRecord? Find(OrgFlow flow)
        => _records.GetValueOrDefault(flow.Id) is { } record
            && record.VersionId == flow.PublishedVersion?.Id
            && record.Published == flow.PublishedVersion.DatePublished
            ? record
            : null;
}

/// <summary>What is kept of the export of a published version: a hash of its content, and what it calls.</summary>
/// <param name="VersionId">The published version.</param>
/// <param name="Published">When that version was published: an emulated org that is made anew reuses ids and versions, but not moments.</param>
/// <param name="ContentHash">See <see cref="Reconciler.Language.Flows.Documents.FlowDocument.ContentHash"/>.</param>
/// <param name="SharedFlows">The names of the shared flows that the version copies.</param>
public sealed record ContentRecord(string FlowId, string VersionId, DateTimeOffset? Published, string ContentHash, IReadOnlyList<string> SharedFlows);
