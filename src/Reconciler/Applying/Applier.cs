using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Carries out a plan: each step as soon as the steps it needs are done, a few at a time. Independent work goes on when a step fails.</summary>
public sealed class Applier
{
    private readonly IOrg _org;
    private readonly FlowPublisher _publisher;
    private readonly UnlockStep _unlock;
    private readonly RenameStep _rename;
    private readonly DeleteStep _delete;
    private readonly TimeProvider _time;
    private readonly Action<RunEvent> _observe;
    private readonly SemaphoreSlim _slots;

    /// <summary>Makes an applier.</summary>
    /// <param name="org">The org.</param>
    /// <param name="options">How to run.</param>
    /// <param name="time">The clock.</param>
    /// <param name="observe">Told each event as it happens, from several threads.</param>
    public Applier(IOrg org, ApplyOptions options, TimeProvider time, Action<RunEvent> observe)
    {
        _org = org;
        var polling = new JobPolling(options.Polling, time);
        _publisher = new FlowPublisher(org, polling);
        _unlock = new UnlockStep(org, time);
        _rename = new RenameStep(org, new OperationPolling(org, polling));
        _delete = new DeleteStep(org);
        _time = time;
        _observe = observe;
        _slots = new SemaphoreSlim(options.Concurrency);
    }

    /// <summary>Carries the plan out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="publications">What each step that publishes sends.</param>
    /// <param name="stop">When cancelled, nothing new is started; what runs is waited for.</param>
    /// <param name="cancellationToken">When cancelled, running jobs are no longer waited for.</param>
    public async Task<ApplyResult> ApplyAsync(
        Plan plan, IReadOnlyDictionary<FlowKey, Publication> publications, CancellationToken stop, CancellationToken cancellationToken)
    {
        var running = new Dictionary<FlowKey, Task<StepResult>>();
        foreach (var step in plan.Steps)
        {
            Task<StepResult>[] needed = [.. step.DependsOn.Where(running.ContainsKey).Select(key => running[key])];
            running.Add(step.Key, step.Writes
                ? RunAsync(step, token => WriteAsync(step, plan.Project, publications.GetValueOrDefault(step.Key), token), needed, stop, cancellationToken)
                : Task.FromResult(NotWritten(step)));
        }

        var results = await Task.WhenAll(running.Values);
        return new ApplyResult(await WithVersionsAsync(results, cancellationToken));
    }

    private static StepResult NotWritten(PlanStep step) => new()
    {
        Step = step,
        Outcome = step.Action == PlanAction.Blocked ? StepOutcome.Blocked : StepOutcome.Unchanged,
        FlowId = step.FlowId,
        Version = step.LiveVersion,
        Reason = step.Action == PlanAction.Blocked ? step.Reasons[0] : null,
    };

    private async Task<StepResult> RunAsync(
        PlanStep step, Func<CancellationToken, Task<JobState?>> write, Task<StepResult>[] needed, CancellationToken stop, CancellationToken cancellationToken)
    {
        await Task.WhenAll(needed);
        await _slots.WaitAsync(CancellationToken.None);
        try
        {
            if (Obstacle(step, needed, stop) is { } obstacle)
            {
                Observe(RunEventKind.Skipped, step, obstacle.Reason);
                return obstacle;
            }

            return await TryAsync(step, write, cancellationToken);
        }
        finally
        {
            _slots.Release();
        }
    }

    private static StepResult? Obstacle(PlanStep step, Task<StepResult>[] needed, CancellationToken stop)
    {
        var broken = needed.Select(task => task.Result).FirstOrDefault(result => result.Outcome is not (StepOutcome.Done or StepOutcome.Unchanged));
        if (broken is not null && (broken.Outcome != StepOutcome.NotStarted || !stop.IsCancellationRequested))
        {
            var what = broken.Outcome == StepOutcome.Blocked ? "is blocked" : broken.Outcome == StepOutcome.Failed ? "failed" : "was not done";
            return new StepResult { Step = step, Outcome = StepOutcome.Skipped, FlowId = step.FlowId, Reason = $"it needs '{broken.Step.Key.Name}', which {what}" };
        }

        return stop.IsCancellationRequested || broken is not null
            ? new StepResult { Step = step, Outcome = StepOutcome.NotStarted, FlowId = step.FlowId, Reason = "the run was stopped before it began" }
            : null;
    }

    private async Task<StepResult> TryAsync(PlanStep step, Func<CancellationToken, Task<JobState?>> write, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        Observe(RunEventKind.Started, step, null);
        try
        {
            var state = await write(cancellationToken);
            Observe(RunEventKind.Done, step, state?.FlowId ?? step.FlowId);
            return new StepResult
            {
                Step = step,
                Outcome = StepOutcome.Done,
                FlowId = state?.FlowId ?? step.FlowId,
                Messages = [.. state?.Messages.Select(message => message.Text) ?? []],
                Elapsed = _time.GetElapsedTime(started),
            };
        }
        catch (Exception exception) when (exception is OrgException or StepFailedException or OperationCanceledException)
        {
            var reason = exception is OperationCanceledException
                ? "the run was cancelled while the org worked on it; it may still be published, so plan again to see"
                : exception.Message;
            Observe(RunEventKind.Failed, step, reason);
            return new StepResult
            {
                Step = step,
                Outcome = StepOutcome.Failed,
                FlowId = step.FlowId,
                Reason = reason,
                Messages = (exception as StepFailedException)?.Messages ?? [],
                Elapsed = _time.GetElapsedTime(started),
            };
        }
    }

    // What is done to a flow, by the kind of its step; the state of the job that published it, where one did.
    private async Task<JobState?> WriteAsync(PlanStep step, string project, Publication? publication, CancellationToken cancellationToken)
    {
        await _unlock.RunAsync(step, holder => Observe(RunEventKind.Waiting, step, $"{holder} has it locked"), cancellationToken);
        switch (step.Action)
        {
            case PlanAction.Delete:
                await _delete.RunAsync(step, project, cancellationToken);
                return null;
            case PlanAction.Rename:
                await _rename.RunAsync(step, cancellationToken);
                break;
        }

        return await _publisher.PublishAsync(publication!, job => Observe(RunEventKind.Uploaded, step, $"job {job}"), cancellationToken);
    }

    // One listing for all flows instead of a call for each. It only completes the report: a failure must not make a finished run look failed.
    private async Task<IReadOnlyList<StepResult>> WithVersionsAsync(StepResult[] results, CancellationToken cancellationToken)
    {
        if (results.All(result => result.Outcome != StepOutcome.Done))
        {
            return results;
        }

        try
        {
            var query = new FlowQuery { IncludeSchemas = false };
            var listed = await Paging.AllAsync((page, token) => _org.ListFlowsAsync(query, page, token), cancellationToken);
            var snapshot = new OrgSnapshot(listed.Select(flow => new LiveFlow(flow)));
            return [.. results.Select(result => result.Outcome == StepOutcome.Done && snapshot.Find(result.Step.Key) is { } live
                ? result with { FlowId = live.Flow.Id, Version = live.Flow.PublishedVersion?.Id }
                : result)];
        }
        catch (Exception exception) when (exception is OrgException or OperationCanceledException)
        {
            _observe(new RunEvent(_time.GetUtcNow(), RunEventKind.Note, null, null, $"the versions could not be read: {exception.Message}"));
            return results;
        }
    }

    private void Observe(RunEventKind kind, PlanStep step, string? detail)
        => _observe(new RunEvent(_time.GetUtcNow(), kind, step.Key.ToString(), step.Action.ToString(), detail));
}
