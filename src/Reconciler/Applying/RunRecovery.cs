using Reconciler.Language.Project;
using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>
/// Finds out how the jobs ended that a former run left without an end: one that was killed, cancelled or cut off from the org. It goes before
/// the plan, so that the plan sees an org that nothing works on: what was published is unchanged then, and is not published twice.
/// </summary>
/// <param name="schedule">How to wait for jobs; one that is older than its limit is not waited for.</param>
/// <param name="secrets">What must not be written.</param>
/// <param name="observe">Told what was found.</param>
internal sealed class RunRecovery(IOrg org, PollSchedule schedule, TimeProvider time, SecretSet secrets, Action<RunEvent> observe)
{
    /// <summary>Settles the newest run.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="OrgException">The org cannot be asked; then nothing is lost, and the next run tries again.</exception>
    public async Task RecoverAsync(string root, CancellationToken cancellationToken)
    {
        var run = await new JournalFolder(root, org.Identity).NewestAsync(cancellationToken);
        if (run is null or { Jobs.Count: 0, IsDamaged: false })
        {
            return;
        }

        if (!run.IsDamaged)
        {
            using var journal = Journal.Reopen(run.Path);
            await Task.WhenAll(run.Jobs.Select(job => SettleAsync(job, journal.Write, cancellationToken)));
            return;
        }

        await Task.WhenAll(run.Jobs.Select(job => SettleAsync(job, _ => { }, cancellationToken)));
        Note($"the journal of the last run is damaged, and is kept as '{ProjectRelative(root, JournalFolder.SetAside(run.Path))}'; the jobs that could be read from it were looked at");
    }

    private async Task SettleAsync(OpenJob job, Action<RunEvent> write, CancellationToken cancellationToken)
    {
        Note($"a former run left '{job.FlowName}' without an end (job {job.Id}); looking what became of it");
        var end = (await EndAsync(job, cancellationToken)).Masked(secrets);
        write(end);
        Note($"'{job.FlowName}' of the former run: {(end.Kind == RunEventKind.Done ? "published" : end.Detail)}");
    }

    private async Task<RunEvent> EndAsync(OpenJob job, CancellationToken cancellationToken)
    {
        try
        {
            // A polling of its own: these jobs began long ago, so how long they are waited for teaches nothing about those of this run.
            var polling = new JobPolling(schedule, time);
            var state = await polling.WaitAsync(JobKind.Publish, job.Id, token => org.GetPublishJobAsync(job.Id, token), (state, look) => IsEnough(job, state, look), cancellationToken);
            return End(job, state);
        }
        catch (OrgException exception) when (exception.Kind == OrgErrorKind.NotFound)
        {
            return Event(job, RunEventKind.Abandoned, "the org does not know the job any more");
        }
    }

    private bool IsEnough(OpenJob job, JobState state, int look)
        => (state.Status == JobStatus.Registered && !job.IsUploaded && look >= PublishStep.LooksAfterLostUpload) || time.GetUtcNow() - job.Since > schedule.Limit;

    private RunEvent End(OpenJob job, JobState state) => state.Status switch
    {
        JobStatus.Success => Event(job, RunEventKind.Done, null) with { FlowId = state.FlowId, Messages = Texts(state) },
        JobStatus.Failure => Event(job, RunEventKind.Failed, "Architect refused the flow") with { Messages = Texts(state) },
        JobStatus.Registered => Event(job, RunEventKind.Abandoned, "nothing was uploaded, so nothing was published"),
        _ => Event(job, RunEventKind.Abandoned, $"the job has not ended in {schedule.Limit.TotalMinutes:0} minutes and is not waited for; look at the flow in Architect"),
    };

    private static string[]? Texts(JobState state) => state.Messages.Count == 0 ? null : [.. state.Messages.Select(message => message.Text)];

    private RunEvent Event(OpenJob job, RunEventKind kind, string? detail) => new(time.GetUtcNow(), kind, job.Flow, job.Action, detail) { Job = job.Id };

    private void Note(string text) => observe(RunEvent.Note(secrets.Mask(text), time.GetUtcNow()));

    private static string ProjectRelative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
