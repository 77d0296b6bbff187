using System.Globalization;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Live;

/// <summary>An org that exports an inbound call flow for each id <c>id of inboundcall/Name</c>.</summary>
internal sealed class ExportingOrg : UnsupportedOrg
{
    public List<IReadOnlyList<ExportRequest>> Batches { get; } = [];

    public JobStatus Status { get; init; } = JobStatus.Success;

    public Func<ExportRequest, string?> FileName { get; init; } = request => request.FileName;

    public Func<ExportRequest, string> Content { get; init; } = request => $"inboundCall:\n  name: {request.FlowId.Split('/')[1]}\n";

    public override Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken)
    {
        Batches.Add(flows);
        return Task.FromResult($"{Batches.Count - 1}");
    }

    public override Task<JobState> GetExportJobAsync(string jobId, CancellationToken cancellationToken) => Task.FromResult(new JobState
    {
        Id = jobId,
        Status = Status,
        DownloadUrl = Status == JobStatus.Success ? new Uri($"https://s3.example/{jobId}") : null,
        Messages = [new JobMessage(JobMessageSeverity.Error, "broken")],
    });

    public override Task<IReadOnlyList<ExportedFile>> DownloadExportAsync(Uri downloadUrl, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<ExportedFile>>([.. Batches[int.Parse(downloadUrl.Segments[^1], CultureInfo.InvariantCulture)].Select(request => new ExportedFile(FileName(request), Content(request)))]);
}
