using Reconciler.Emulator.Http;
using Reconciler.Emulator.Jobs;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Exporting;

/// <summary>The export job: register (which starts it), poll, download from the signed address.</summary>
internal sealed class ExportJobEndpoints(OrgStore store, JobRegistry jobs, PresignedUrls urls)
{
    private const string Command = "Export";
    private const string JobsPath = "/flows/export/jobs";

    /// <summary>The endpoints.</summary>
    public IEnumerable<Endpoint> Endpoints =>
    [
        new Endpoint("POST", "/api/v2/flows/export/jobs", RegisterAsync) { AnyPermission = ["architect:jobExport:create"] },
        Endpoint.Get("/api/v2/flows/export/jobs/{jobId}", Get, "architect:jobExport:view"),
        new Endpoint("GET", PresignedUrls.DownloadRoot + "{jobId}", DownloadAsync) { IsPublic = true },
    ];

    private async Task<Reply> RegisterAsync(Call call, CancellationToken cancellationToken)
    {
        var request = await call.ReadJsonAsync(WireJson.Default.WireExportRequest, cancellationToken);
        var requested = RequestedExport.Of(request);
        var job = jobs.Register(Command, call.KnownCaller, call.JobFault);
        jobs.Start(job, now => ExportWork.Run(store.Current, requested, now));
        var answer = new WireExportJob(job.Id, job.Status.ToString(), requested.Count, Call.SelfUri($"{JobsPath}/{job.Id}"));
        return Reply.Json(answer, WireJson.Default.WireExportJob);
    }

    private Reply Get(Call call)
    {
        var job = jobs.Find(call.Route["jobId"], Command) ?? throw ApiErrors.NotFound($"flow export job {call.Route["jobId"]}");
        var download = job.Outcome?.Content is null ? null : urls.Sign(call.Origin, "GET", PresignedUrls.DownloadRoot + job.Id);
        return Reply.Json(JobViews.State(call, job, JobsPath) with { DownloadUrl = download }, WireJson.Default.WireJobState);
    }

    private Task<Reply> DownloadAsync(Call call, CancellationToken cancellationToken) => Task.FromResult(Download(call));

    private Reply Download(Call call)
    {
        if (urls.Check(call) is { } refusal)
        {
            return refusal;
        }

        if (jobs.Find(call.Route["jobId"], Command)?.Outcome?.Content is not { } content)
        {
            return S3Errors.NoSuchKey(call.CorrelationId);
        }

        var disposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(content.FileName)}";
        return new Reply(200, content.ContentType, content.Bytes).WithHeader("Content-Disposition", disposition);
    }
}
