using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>Reads the org: everything from listings, content only of the flows that need it.</summary>
/// <param name="polling">How to wait for export jobs.</param>
public sealed class OrgReader(IOrg org, JobPolling polling)
{
    /// <summary>How many flows one export job takes.</summary>
    internal const int FlowsPerExport = 50;

    /// <summary>How many jobs run side by side: an export of fifty flows takes a while on the server.</summary>
    internal const int ConcurrentExports = 4;

    /// <summary>Lists every flow of the org, without content: one call for each 500 flows.</summary>
    public Task<OrgSnapshot> ListAsync(CancellationToken cancellationToken) => ListAsync(new FlowQuery(), cancellationToken);

    /// <summary>Lists the flows of a part of the org, without content.</summary>
    /// <param name="query">Which part.</param>
    public async Task<OrgSnapshot> ListAsync(FlowQuery query, CancellationToken cancellationToken)
    {
        var flows = await Paging.AllAsync((page, token) => org.ListFlowsAsync(query, page, token), cancellationToken);
        return new OrgSnapshot(flows.Select(flow => new LiveFlow(flow)));
    }

    /// <summary>Lists the deleted flows of some types, without content; the org keeps listing them for those who ask.</summary>
    public async Task<OrgSnapshot> ListDeletedAsync(IEnumerable<string> types, CancellationToken cancellationToken)
    {
        var query = new FlowQuery { Deleted = true, IncludeSchemas = false, Types = [.. types.Distinct().Order(StringComparer.Ordinal)] };
        var flows = await Paging.AllAsync((page, token) => org.ListFlowsAsync(query, page, token), cancellationToken);
        return new OrgSnapshot(flows.Where(flow => flow.IsDeleted).Select(flow => new LiveFlow(flow)));
    }

    /// <summary>Reads the published content of flows, by export jobs of up to 50 flows each. Flows that were never published are left out of the answer.</summary>
    /// <exception cref="OrgException">An export failed.</exception>
    public async Task<IReadOnlyList<LiveFlow>> ReadContentAsync(IEnumerable<LiveFlow> flows, CancellationToken cancellationToken)
    {
        // Always the published version: without one the org exports the draft.
        LiveFlow[] published = [.. flows.Where(flow => flow.Flow.PublishedVersion is not null)];
        var documents = await ReadVersionsAsync([.. published.Select(FlowVersion.PublishedOf)], cancellationToken);
        return [.. published.Zip(documents, (flow, document) => flow with { Document = document })];
    }

    /// <summary>Reads the content of versions, by export jobs of up to 50 flows each; the answer is in the order of the versions.</summary>
    /// <param name="versions">The versions; no flow twice.</param>
    /// <exception cref="OrgException">An export failed.</exception>
    public async Task<IReadOnlyList<FlowDocument>> ReadVersionsAsync(IReadOnlyList<FlowVersion> versions, CancellationToken cancellationToken)
    {
        var batches = versions.Chunk(FlowsPerExport).ToArray();
        var read = new IReadOnlyList<FlowDocument>[batches.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = ConcurrentExports, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, batches.Length, options, async (i, token) => read[i] = await ExportAsync(batches[i], token));
        return [.. read.SelectMany(documents => documents)];
    }

    /// <summary>Lists the versions of a flow, newest first by the time of publishing, else of saving or creation; one call a page.</summary>
    public async Task<IReadOnlyList<OrgFlowVersion>> ReadHistoryAsync(LiveFlow flow, CancellationToken cancellationToken)
    {
        var versions = await Paging.AllAsync((page, token) => org.ListVersionsAsync(flow.Flow.Id, page, token), cancellationToken);
        return [.. versions.OrderByDescending(version => version.DatePublished ?? version.DateSaved ?? version.DateCreated)];
    }

    private async Task<IReadOnlyList<FlowDocument>> ExportAsync(FlowVersion[] versions, CancellationToken cancellationToken)
    {
        var requests = versions.Select(version => new ExportRequest(version.FlowId, version.Id, version.FlowId)).ToArray();
        var files = await new ExportJobs(org, polling).ExportAsync(requests, Names(versions), cancellationToken);
        return [.. versions.Select(version => Parse(version, versions.Length, files))];
    }

    private static FlowDocument Parse(FlowVersion flow, int count, IReadOnlyList<ExportedFile> files)
    {
        var file = count == 1 && files.Count == 1 ? files[0] : files.FirstOrDefault(f => f.Name == flow.FlowId);
        if (file is null)
        {
            throw new OrgException(OrgErrorKind.Protocol, $"The export does not hold the {flow.Key.Type} flow '{flow.Key.Name}'; run the command again.");
        }

        var diagnostics = new DiagnosticBag();
        var roots = YamlReader.Read(new SourceFile($"export of {flow.Key}", file.Content), diagnostics);
        return roots.Count == 1 && ArchyDocument.Read(roots[0], diagnostics) is { } document && !diagnostics.HasErrors
            ? document
            : throw new OrgException(OrgErrorKind.Protocol, $"The export of {flow.Key} cannot be read ({diagnostics.Sorted().FirstOrDefault()?.ToString() ?? "it is empty"}); please report this.");
    }

    private static string Names(FlowVersion[] versions)
        => versions.Length <= 3 ? string.Join(", ", versions.Select(version => $"'{version.Key.Name}'")) : $"{versions.Length} flows";
}
