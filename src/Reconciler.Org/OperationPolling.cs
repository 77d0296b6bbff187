namespace Reconciler.Org;

/// <summary>
/// Waits for operations on flows, such as a check-in, by reading the flow: the API shows its last operation as <c>currentOperation</c>. (It also
/// announces the end on a notification topic, which is not used.)
/// </summary>
/// <param name="polling">How to wait.</param>
public sealed class OperationPolling(IOrg org, JobPolling polling)
{
    /// <summary>Waits for the end of an operation; one that is over already costs no call.</summary>
    /// <param name="flowId">The flow's GUID.</param>
    /// <param name="started">The operation, as the call that started it returned it.</param>
    /// <param name="cancellationToken">Cancels waiting, not the operation.</param>
    /// <returns>The ended operation; when another one came after it, that one.</returns>
    /// <exception cref="OrgException">The operation failed (with <see cref="OrgErrorKind.Conflict"/>), or did not end in time.</exception>
    public async Task<OrgOperation> WaitAsync(string flowId, OrgOperation started, CancellationToken cancellationToken)
    {
        var last = started;
        if (!last.IsComplete)
        {
            await polling.WaitAsync(JobKind.Operation, $"{started.Action} of flow {flowId}", AskAsync, null, cancellationToken);
        }

        return last.Failure is { } reason && last.Id == started.Id
            ? throw new OrgException(OrgErrorKind.Conflict, $"The org could not {Verb(started.Action)} the flow: {reason}; look at it in Architect.")
            : last;

        async Task<JobState> AskAsync(CancellationToken cancel)
        {
            last = (await org.GetFlowAsync(flowId, cancel)).LastOperation ?? started;
            return new JobState { Id = started.Action, Status = last.IsComplete ? JobStatus.Success : JobStatus.Started };
        }
    }

    private static string Verb(string action) => action switch
    {
        "CHECKIN" => "check in",
        _ => action.ToLowerInvariant(),
    };
}
