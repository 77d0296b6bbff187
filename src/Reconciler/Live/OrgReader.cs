using Reconciler.Compilation.Archy;
using Reconciler.Diagnostics;
using Reconciler.Loading.Yaml;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>Reads the org: everything from listings, content only of the flows that need it.</summary>
/// <param name="org">The org.</param>
/// <param name="polling">How to wait for export jobs.</param>
public sealed class OrgReader(IOrg org, JobPolling polling)
{
    private const int FlowsPerExport = 50;

    /// <summary>Level 0: every flow of the org, from the listing alone; ceil(N/500) calls.</summary>
    public async Task<OrgSnapshot> ListAsync(CancellationToken cancellationToken)
    {
        var query = new FlowQuery();
        var flows = await Paging.AllAsync((page, token) => org.ListFlowsAsync(query, page, token), cancellationToken);
        return new OrgSnapshot(flows.Select(flow => new LiveFlow(flow)));
    }

    /// <summary>Level 1: the published content of some flows, by export jobs of up to 50 flows each. Flows that were never published stay without.</summary>
    /// <exception cref="OrgException">An export failed.</exception>
    public async Task<IReadOnlyList<LiveFlow>> ReadContentAsync(IReadOnlyList<LiveFlow> flows, CancellationToken cancellationToken)
    {
        var read = new List<LiveFlow>(flows.Count);
        foreach (var batch in flows.Where(flow => flow.Flow.PublishedVersion is not null).Chunk(FlowsPerExport))
        {
            read.AddRange(await ExportAsync(batch, cancellationToken));
        }

        return read;
    }

    private async Task<IEnumerable<LiveFlow>> ExportAsync(LiveFlow[] flows, CancellationToken cancellationToken)
    {
        // Always the published version: without one the org exports the draft.
        var requests = flows.Select(flow => new ExportRequest(flow.Flow.Id, flow.Flow.PublishedVersion!.Id, flow.Flow.Id)).ToArray();
        var job = await org.CreateExportJobAsync(requests, cancellationToken);
        var state = await polling.WaitAsync(job, token => org.GetExportJobAsync(job, token), null, cancellationToken);
        if (state.Status == JobStatus.Failure || state.DownloadUrl is null)
        {
            var messages = state.Messages.Count == 0 ? "the org gives no reason" : string.Join("; ", state.Messages.Select(m => m.Text));
            throw new OrgException(OrgErrorKind.Server, $"The export of {Names(flows)} failed ({messages}); run the command again, and look at the flow in Architect if it stays so.");
        }

        var files = await org.DownloadExportAsync(state.DownloadUrl, cancellationToken);
        return flows.Select(flow => flow with { Document = Parse(flow, flows.Length, files) });
    }

    private static Compilation.FlowDocument Parse(LiveFlow flow, int count, IReadOnlyList<ExportedFile> files)
    {
        var file = count == 1 && files.Count == 1 ? files[0] : files.FirstOrDefault(f => f.Name == flow.Flow.Id);
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

    private static string Names(LiveFlow[] flows)
        => flows.Length <= 3 ? string.Join(", ", flows.Select(flow => $"'{flow.Key.Name}'")) : $"{flows.Length} flows";
}
