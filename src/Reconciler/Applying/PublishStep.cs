using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Publishes a flow: registers a job, looks whether the flow is still what the plan saw, uploads the YAML, waits for the end.</summary>
/// <param name="looks">Looks at the flow.</param>
/// <param name="polling">How to wait for the job.</param>
/// <param name="publications">What each flow's upload holds.</param>
internal sealed class PublishStep(IOrg org, SharedLooks looks, JobPolling polling, IReadOnlyDictionary<FlowKey, Publication> publications) : IStepExecutor
{
    /// <summary>A job whose upload arrived starts at once; one that is still only registered at this many looks never got it.</summary>
    public const int LooksAfterLostUpload = 3;

    private const int MostUploads = 2;

    /// <inheritdoc/>
    public async Task<StepEnd> ExecuteAsync(PlanStep step, StepLog log, CancellationToken cancellationToken)
    {
        var publication = publications[step.Key];
        var yaml = ArchyWriter.Write(publication.Key.Type, publication.Body);
        var job = await RegisterAsync(cancellationToken);
        log.Registered(job.Id);

        // Not before the registration, which may have to wait for minutes: only the upload may come between the look and the publish.
        if (await looks.ReasonAsync(step, cancellationToken) is { } reason)
        {
            throw new StepFailedException(reason, []);
        }

        await SendAsync(job, yaml, log, cancellationToken);
        var state = await polling.WaitAsync(JobKind.Publish, job.Id, token => org.GetPublishJobAsync(job.Id, token), null, cancellationToken);
        var messages = StepMessageReader.Of(state.Messages, publication);
        return state.Status == JobStatus.Success ? new StepEnd(state.FlowId, messages) : throw Failed(state, messages);
    }

    // A job without an upload does nothing, so it does no harm when the lost answer was that of a registration that succeeded.
    private async Task<PublishJob> RegisterAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await org.CreatePublishJobAsync(cancellationToken);
        }
        catch (OrgException exception) when (exception.AnswerLost)
        {
            return await org.CreatePublishJobAsync(cancellationToken);
        }
    }

    // An upload starts the job, so after a lost answer it is the job that tells whether the upload arrived.
    private async Task SendAsync(PublishJob job, string yaml, StepLog log, CancellationToken cancellationToken)
    {
        for (var attempt = 1; await UploadAsync(job, yaml, log, cancellationToken) is { } lost && await IsStillWaitingAsync(job.Id, cancellationToken); attempt++)
        {
            if (attempt == MostUploads)
            {
                throw lost;
            }
        }

        log.Uploaded();
    }

    /// <returns>Null, or why nobody knows whether the upload arrived.</returns>
    private async Task<OrgException?> UploadAsync(PublishJob job, string yaml, StepLog log, CancellationToken cancellationToken)
    {
        log.Sending();
        try
        {
            await org.UploadAsync(job, yaml, cancellationToken);
            return null;
        }
        catch (OrgException exception) when (exception.AnswerLost)
        {
            return exception;
        }
        catch (OrgException)
        {
            log.Refused();
            throw;
        }
    }

    private async Task<bool> IsStillWaitingAsync(string job, CancellationToken cancellationToken)
    {
        var state = await polling.WaitAsync(
            JobKind.Publish, job, token => org.GetPublishJobAsync(job, token), (s, look) => s.Status != JobStatus.Registered || look >= LooksAfterLostUpload, cancellationToken);
        return state.Status == JobStatus.Registered;
    }

    private static StepFailedException Failed(JobState state, IReadOnlyList<StepMessage> messages) => new(
        messages.Count == 0
            ? $"Architect refused the flow and gave no reason (job {state.Id}); open the flow in Architect and validate it there"
            : "Architect refused the flow",
        messages);
}
