using Reconciler.Emulator.Http;
using Reconciler.Emulator.Jobs;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Publishing;

/// <summary>The publish job: register, upload to the presigned address (which starts it), poll.</summary>
internal sealed class PublishJobEndpoints(OrgStore store, JobRegistry jobs, PresignedUrls urls)
{
    private const string Command = "Publish";
    private const string JobsPath = "/flows/jobs";

    // Which headers the real service demands is not documented; these two are what an S3 upload typically needs.
    private static readonly Dictionary<string, string> UploadHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Type"] = "application/octet-stream",
        ["x-amz-server-side-encryption"] = "AES256",
    };

    /// <summary>The endpoints.</summary>
    public IEnumerable<Endpoint> Endpoints =>
    [
        new Endpoint("POST", "/api/v2/flows/jobs", RegisterAsync) { AnyPermission = ["architect:job:create"] },
        Endpoint.Get("/api/v2/flows/jobs/{jobId}", Get, "architect:job:view"),
        new Endpoint("PUT", PresignedUrls.UploadRoot + "{jobId}", UploadAsync) { IsPublic = true },
    ];

    private async Task<Reply> RegisterAsync(Call call, CancellationToken cancellationToken)
    {
        if ((await call.ReadTextAsync(cancellationToken)).Contains("createStubs", StringComparison.Ordinal))
        {
            throw ApiErrors.NotEmulated("createStubs of POST /api/v2/flows/jobs");
        }

        var job = jobs.Register(Command, call.KnownCaller, call.JobFault);
        var url = urls.Sign(call.Origin, "PUT", PresignedUrls.UploadRoot + job.Id);
        var answer = new WirePublishJob(job.Id, url, UploadHeaders, Call.SelfUri($"{JobsPath}/{job.Id}"));
        return Reply.Json(answer, WireJson.Default.WirePublishJob);
    }

    private Reply Get(Call call)
    {
        var job = jobs.Find(call.Route["jobId"], Command) ?? throw ApiErrors.NotFound($"flow job {call.Route["jobId"]}");
        return Reply.Json(JobViews.State(call, job, JobsPath), WireJson.Default.WireJobState);
    }

    private async Task<Reply> UploadAsync(Call call, CancellationToken cancellationToken)
    {
        if (urls.Check(call) is { } refusal)
        {
            return refusal;
        }

        if (UploadHeaders.Keys.FirstOrDefault(name => !IsAsSigned(call, name)) is { } wrongHeader)
        {
            return S3Errors.WrongHeader(wrongHeader, call.CorrelationId);
        }

        if (jobs.Find(call.Route["jobId"], Command) is not { } job)
        {
            return S3Errors.NoSuchKey(call.CorrelationId);
        }

        var yaml = await call.ReadTextAsync(cancellationToken);
        jobs.Start(job, now => Publish(yaml, job.Owner, now));
        return Reply.Empty(200);
    }

    private static bool IsAsSigned(Call call, string header) =>
        call.Request.Headers[header].ToString() == UploadHeaders[header];

    private JobOutcome Publish(string yaml, StoredIdentity owner, DateTimeOffset now)
    {
        var result = store.Change(org => FlowPublisher.Publish(org, yaml, owner, now));
        var messages = result.Problems.Select(problem => JobMessage.Error(now, problem.Text, problem.Unresolved));
        return new JobOutcome(result.Flow is not null, [.. messages])
        {
            FlowId = result.Flow?.Id,
        };
    }
}
