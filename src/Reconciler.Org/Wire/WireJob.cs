namespace Reconciler.Org.Wire;

/// <summary>API models <c>ArchitectJobStateResponse</c> and <c>ArchitectExportJobStateResponse</c>.</summary>
internal sealed record WireJob
{
    public string? Id { get; init; }

    public string? Status { get; init; }

    public WireRef? Flow { get; init; }

    public string? DownloadUrl { get; init; }

    public IReadOnlyList<WireJobMessage>? Messages { get; init; }

    /// <summary>Without the address of the result, which carries a signature.</summary>
    public override string ToString() => $"job {Id}: {Status}";
}

/// <summary>API model <c>ArchitectJobMessage</c>.</summary>
internal sealed record WireJobMessage(string? Type, string? Text, IReadOnlyList<WireJobLookUp>? Details = null);

/// <summary>API model <c>ArchitectJobMessageDetail</c>, without its bodies: they are unredacted.</summary>
internal sealed record WireJobLookUp(string? Method, string? Url, int? StatusCode, string? StatusMessage, string? CorrelationId, string? ErrorCode);

/// <summary>API model <c>RegisterArchitectJobResponse</c>: the publish job that was registered.</summary>
internal sealed record WirePublishRegistration
{
    public string? Id { get; init; }

    public string? PresignedUrl { get; init; }

    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Without the address and the headers, which carry a signature.</summary>
    public override string ToString() => $"publish registration {Id}";
}

/// <summary>API model <c>RegisterArchitectExportJobResponse</c>: the export job that was started.</summary>
internal sealed record WireExportRegistration(string? Id);

/// <summary>API model <c>RegisterArchitectExportJob</c>: what starts an export job.</summary>
internal sealed record WireExportOrder(IReadOnlyList<WireExportDetails> Flows)
{
    public static WireExportOrder Of(IEnumerable<ExportRequest> flows) => new([.. flows.Select(WireExportDetails.Of)]);
}

/// <summary>API model <c>ExportDetails</c>: one flow of an export job.</summary>
internal sealed record WireExportDetails(WireFlowReference Flow, string ExportType, string FileName)
{
    public static WireExportDetails Of(ExportRequest request) => new(new(request.FlowId, request.VersionId), "Yaml", request.FileName);
}

/// <summary>API model <c>ArchitectFlowReference</c>: a flow by its id, in one of its versions.</summary>
internal sealed record WireFlowReference(string Id, string Version);

/// <summary>Makes jobs of the port from publish and export jobs of the API.</summary>
internal static class JobReader
{
    private const int MostLookUps = 20;

    /// <exception cref="UnusableAnswerException">The registration has no id, or no address to upload to.</exception>
    public static PublishJob Read(WirePublishRegistration registration) => new(
        WireField.Require(registration.Id, "id of the publish job"),
        WireField.RequireUri(registration.PresignedUrl, "presignedUrl of the publish job"),
        registration.Headers ?? new Dictionary<string, string>());

    /// <summary>The id of an export job that was started.</summary>
    /// <exception cref="UnusableAnswerException">There is none.</exception>
    public static string Read(WireExportRegistration registration) => WireField.Require(registration.Id, "id of the export job");

    /// <exception cref="UnusableAnswerException">The job has no id or status, or a download address that is none.</exception>
    public static JobState Read(WireJob job)
    {
        string id = WireField.Require(job.Id, "id of the job");
        return new JobState
        {
            Id = id,
            Status = ReadStatus(WireField.Require(job.Status, $"status of job {id}")),
            FlowId = job.Flow?.Id,
            DownloadUrl = string.IsNullOrEmpty(job.DownloadUrl) ? null : WireField.RequireUri(job.DownloadUrl, $"downloadUrl of job {id}"),
            Messages = [.. (job.Messages ?? []).Select(ReadMessage)],
        };
    }

    private static JobMessage ReadMessage(WireJobMessage message) => new(ReadSeverity(message.Type), message.Text ?? string.Empty)
    {
        LookUps = [.. (message.Details ?? []).Where(detail => detail is { Url: not null }).Take(MostLookUps).Select(ReadLookUp)],
    };

    private static JobLookUp ReadLookUp(WireJobLookUp detail) => new(
        detail.Method,
        Uri.TryCreate(detail.Url, UriKind.Absolute, out var url) ? url.AbsolutePath : detail.Url!.Split('?', '#')[0],
        detail.StatusCode is { } status ? $"{status} {detail.StatusMessage}".TrimEnd() : detail.ErrorCode,
        detail.CorrelationId);

    private static JobStatus ReadStatus(string text) => text.ToLowerInvariant() switch
    {
        "registered" => JobStatus.Registered,
        "started" => JobStatus.Started,
        "success" => JobStatus.Success,
        "failure" => JobStatus.Failure,
        _ => JobStatus.Unknown,
    };

    private static JobMessageSeverity ReadSeverity(string? text) => text?.ToLowerInvariant() switch
    {
        "error" => JobMessageSeverity.Error,
        "warning" => JobMessageSeverity.Warning,
        _ => JobMessageSeverity.Unknown,
    };
}
