using Reconciler.Compilation.Archy;
using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>Publishes one flow: registers a job, uploads the YAML, waits for the end.</summary>
/// <param name="org">The org.</param>
/// <param name="polling">How to wait for the job.</param>
internal sealed class FlowPublisher(IOrg org, JobPolling polling)
{
    // A job whose upload arrived starts at once; one that is still only registered at this many looks never got it.
    private const int LooksAfterLostUpload = 3;

    /// <summary>Publishes.</summary>
    /// <param name="publication">The flow.</param>
    /// <param name="uploaded">Told the job's id when the YAML has been sent.</param>
    /// <param name="cancellationToken">Stops waiting; a job that runs goes on.</param>
    /// <returns>The job's last state, a success.</returns>
    /// <exception cref="StepFailedException">The job failed.</exception>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<JobState> PublishAsync(Publication publication, Action<string> uploaded, CancellationToken cancellationToken)
    {
        var yaml = ArchyWriter.Write(publication.Key.Type, publication.Body);
        var job = await org.CreatePublishJobAsync(cancellationToken);
        await UploadAsync(job, yaml, cancellationToken);
        uploaded(job.Id);
        var state = await polling.WaitAsync(job.Id, token => org.GetPublishJobAsync(job.Id, token), null, cancellationToken);
        return state.Status == JobStatus.Success ? state : throw Failed(state);
    }

    // An upload starts the job, so after a lost answer it is the job that tells whether the upload arrived.
    private async Task UploadAsync(PublishJob job, string yaml, CancellationToken cancellationToken)
    {
        try
        {
            await org.UploadAsync(job, yaml, cancellationToken);
        }
        catch (OrgException exception) when (exception.AnswerLost)
        {
            var state = await polling.WaitAsync(
                job.Id, token => org.GetPublishJobAsync(job.Id, token), (s, look) => s.Status != JobStatus.Registered || look >= LooksAfterLostUpload, cancellationToken);
            if (state.Status == JobStatus.Registered)
            {
                await org.UploadAsync(job, yaml, cancellationToken);
            }
        }
    }

    private static StepFailedException Failed(JobState state)
    {
        string[] messages = [.. state.Messages.Select(message => message.Text)];
        return new StepFailedException(
            messages.Length == 0
                ? $"Architect refused the flow and gave no reason (job {state.Id}); open the flow in Architect and validate it there"
                : "Architect refused the flow",
            messages);
    }
}
