namespace Reconciler.Org.Contract;

/// <summary>Runs jobs to their end.</summary>
internal static class JobDriver
{
    private const int MaxPolls = 1000;

    public static async Task<JobState> PublishAsync(this IOrg org, string archyYaml, CancellationToken cancellationToken)
    {
        PublishJob job = await org.CreatePublishJobAsync(cancellationToken);
        await org.UploadAsync(job, archyYaml, cancellationToken);
        return await EndOfAsync(job.Id, org.GetPublishJobAsync, cancellationToken);
    }

    public static async Task<JobState> ExportAsync(this IOrg org, IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken)
    {
        string id = await org.CreateExportJobAsync(flows, cancellationToken);
        return await EndOfAsync(id, org.GetExportJobAsync, cancellationToken);
    }

    public static async Task<IReadOnlyList<ExportedFile>> ExportFilesAsync(
        this IOrg org, IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken)
    {
        JobState job = await org.ExportAsync(flows, cancellationToken);
        Assert.That(job.Status, Is.EqualTo(JobStatus.Success), string.Join('\n', job.Messages));
        return await org.DownloadExportAsync(job.DownloadUrl!, cancellationToken);
    }

    private static async Task<JobState> EndOfAsync(
        string jobId, Func<string, CancellationToken, Task<JobState>> getAsync, CancellationToken cancellationToken)
    {
        for (int poll = 0; poll < MaxPolls; poll++)
        {
            JobState job = await getAsync(jobId, cancellationToken);
            Assert.That(job.Id, Is.EqualTo(jobId));
            if (job.Status is JobStatus.Success or JobStatus.Failure)
            {
                return job;
            }
        }

        throw new AssertionException($"Job {jobId} did not end in {MaxPolls} polls.");
    }
}
