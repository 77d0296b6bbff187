namespace Reconciler.Org;

/// <summary>Exports flows: registers a job, waits for it, downloads what it made; again, after a pause, when the org was too busy.</summary>
/// <param name="org">The org.</param>
/// <param name="polling">How to wait for the jobs.</param>
public sealed class ExportJobs(IOrg org, JobPolling polling)
{
    /// <summary>As the Terraform provider does it: five jobs with 15, 30, 45 and 60 s between them.</summary>
    private const int MaxAttempts = 5;
    private static readonly TimeSpan PauseStep = TimeSpan.FromSeconds(15);

    /// <summary>Exports some flows by one job.</summary>
    /// <param name="flows">At least one flow, each with the version to export.</param>
    /// <param name="names">The flows, in words for messages.</param>
    /// <param name="cancellationToken">Cancels the calls and the waits.</param>
    /// <returns>The files of the export.</returns>
    /// <exception cref="OrgException">The export failed.</exception>
    public async Task<IReadOnlyList<ExportedFile>> ExportAsync(IReadOnlyList<ExportRequest> flows, string names, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            string job = await org.CreateExportJobAsync(flows, cancellationToken);
            JobState state = await polling.WaitAsync(job, token => org.GetExportJobAsync(job, token), null, cancellationToken);
            if (state is { Status: JobStatus.Success, DownloadUrl: { } address })
            {
                return await org.DownloadExportAsync(address, cancellationToken);
            }

            if (!DisguisedRateLimit.IsIn(state))
            {
                throw Failed(state, names);
            }

            if (attempt == MaxAttempts)
            {
                throw new OrgException(OrgErrorKind.RateLimited, $"{MaxAttempts} times {TooBusy(names)}; wait, or run less at once with this OAuth client");
            }

            await PauseAsync(attempt, names, cancellationToken);
        }
    }

    private static OrgException Failed(JobState state, string names)
    {
        string messages = state.Messages.Count == 0 ? "the org gives no reason" : string.Join("; ", state.Messages.Select(message => message.Text));
        return new OrgException(
            OrgErrorKind.Server, $"The export of {names} failed ({messages}); run the command again, and look at the flow in Architect if it stays so.");
    }

    private static string TooBusy(string names) => $"the org was too busy to export {names} (its job says: could not find the flow, exit code 107)";

    private Task PauseAsync(int attempt, string names, CancellationToken cancellationToken)
    {
        TimeSpan pause = PauseStep * attempt;
        var cause = new OrgException(OrgErrorKind.RateLimited, TooBusy(names));
        (org as IWaitAnnouncer)?.Announce(new OrgWait("export flows", pause, attempt, MaxAttempts, cause));
        return polling.PauseAsync(pause, cancellationToken);
    }
}
