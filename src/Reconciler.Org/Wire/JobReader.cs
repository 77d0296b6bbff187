namespace Reconciler.Org.Wire;

/// <summary>Reads publish and export jobs.</summary>
internal static class JobReader
{
    private const int MostLookUps = 20;

    public static PublishJob Read(WirePublishRegistration registration) => new(
        WireField.Require(registration.Id, "id of the publish job"),
        WireField.RequireUri(registration.PresignedUrl, "presignedUrl of the publish job"),
        registration.Headers ?? new Dictionary<string, string>());

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
