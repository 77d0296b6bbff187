namespace Reconciler.Org;

/// <summary>
/// Exports flows: registers an export job, waits for its end and downloads the files. A job that failed because the org was too busy is followed by
/// another one, after a pause that the user is told of.
/// </summary>
/// <param name="polling">How to wait for the jobs.</param>
public sealed class ExportJobs(IOrg org, JobPolling polling)
{
    /// <summary>As the Terraform provider does it: five jobs with 15, 30, 45 and 60 s between them.</summary>
    private const int MaxAttempts = 5;
    private static readonly TimeSpan PauseStep = TimeSpan.FromSeconds(15);

    /// <summary>
    /// A job that failed so was refused by the rate limit, whatever else it says; the exit code tells it from a flow that is really missing. Source: the
    /// Terraform provider genesyscloud, issue #2061 and pull request #2105.
    /// </summary>
    private const string RateLimitMarker = "exit code: 107";
    private static readonly string[] RateLimitDisguises = ["could not find the flow with id", "Archy failed"];

    /// <summary>Exports some flows by one job, or by the first of five that the org is not too busy for.</summary>
    /// <param name="flows">At least one flow, each with the version to export.</param>
    /// <param name="names">The flows, in words for messages.</param>
    /// <param name="cancellationToken">Cancels the calls and the waits.</param>
    /// <returns>The files of the export.</returns>
    /// <exception cref="OrgException">
    /// A job failed (<see cref="OrgErrorKind.Server"/>), the org was too busy five times (<see cref="OrgErrorKind.RateLimited"/>), a job did not end in
    /// time, or a call failed.
    /// </exception>
    public async Task<IReadOnlyList<ExportedFile>> ExportAsync(IReadOnlyList<ExportRequest> flows, string names, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            string job = await org.CreateExportJobAsync(flows, cancellationToken);
            JobState state = await polling.WaitAsync(JobKind.Export, job, token => org.GetExportJobAsync(job, token), null, cancellationToken);
            if (state is { Status: JobStatus.Success, DownloadUrl: { } address })
            {
                return await org.DownloadExportAsync(address, cancellationToken);
            }

            if (!IsDisguisedRateLimit(state))
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

    private static bool IsDisguisedRateLimit(JobState state)
    {
        string text = string.Join('\n', state.Messages.Select(message => message.Text));
        return state.Status == JobStatus.Failure && Says(RateLimitMarker) && RateLimitDisguises.Any(Says);

        bool Says(string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
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
        org.Announce(new OrgWait("export flows", pause, attempt, MaxAttempts, cause));
        return polling.PauseAsync(pause, cancellationToken);
    }
}

/// <summary>One flow of an export job.</summary>
/// <param name="FlowId">The flow's GUID.</param>
/// <param name="VersionId">The version to export, such as <c>4.0</c>: without one the server exports the draft (terraform-provider-genesyscloud issue 2161).</param>
/// <param name="FileName">The name of the file in the result, without extension; letters, digits, <c>_</c> and <c>-</c>.</param>
public sealed record ExportRequest(string FlowId, string VersionId, string FileName);

/// <summary>One Archy YAML file of an export.</summary>
/// <param name="Name">The file's name without extension; null when the export was one bare file.</param>
/// <param name="Content">The YAML text.</param>
public sealed record ExportedFile(string? Name, string Content);
