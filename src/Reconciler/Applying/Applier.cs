using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Carries out a plan: each step as soon as the steps it needs are done, a few at a time. Independent work goes on when a step fails.</summary>
public sealed class Applier
{
    /// <summary>So many steps do not wait for company: there is hardly any.</summary>
    private const int FewSteps = 2;

    private readonly IOrg _org;
    private readonly JobPolling _polling;
    private readonly ApplyOptions _options;
    private readonly TimeProvider _time;
    private readonly Action<RunEvent> _observe;

    /// <summary>Makes an applier.</summary>
    /// <param name="polling">Waits for the jobs of the org.</param>
    /// <param name="options">How to run.</param>
    /// <param name="observe">Told each event as it happens, from several threads.</param>
    public Applier(IOrg org, JobPolling polling, ApplyOptions options, TimeProvider time, Action<RunEvent> observe)
        => (_org, _polling, _options, _time, _observe) = (org, polling, options, time, observe);

    /// <summary>Carries the plan out.</summary>
    /// <param name="publications">What each step that publishes sends.</param>
    /// <param name="stop">When cancelled, nothing new is started; what runs is waited for.</param>
    /// <param name="cancellationToken">When cancelled, running jobs are no longer waited for.</param>
    public async Task<ApplyResult> ApplyAsync(
        Plan plan, IReadOnlyDictionary<FlowKey, Publication> publications, CancellationToken stop, CancellationToken cancellationToken)
    {
        var freshness = new Freshness(_org);
        var runner = new StepRunner(Executor(plan, publications, Looks(plan, freshness), stop), await OutdatedAsync(plan, freshness, cancellationToken), _observe, _time, stop);
        var schedule = new StepSchedule(plan);
        Note(schedule.SkippedFromTheStart);
        await RunAsync(schedule, runner, stop, cancellationToken);
        Note(schedule.Stop());
        return new ApplyResult(await WithVersionsAsync([.. schedule.Results], cancellationToken));
    }

    private SharedLooks Looks(Plan plan, Freshness freshness)
        => new(freshness, plan.Writing.Count() > FewSteps ? _options.GatherLooksFor : TimeSpan.Zero, _time);

    private UnlockStep Executor(Plan plan, IReadOnlyDictionary<FlowKey, Publication> publications, SharedLooks looks, CancellationToken stop)
    {
        var publish = new PublishStep(_org, looks, _polling, publications);
        var rename = new RenameStep(_org, looks, publish, new OperationPolling(_org, _polling));
        return new UnlockStep(_org, looks, new StepExecutors(publish, rename, new DeleteStep(_org, plan.Project)), _time, stop);
    }

    // A person may have looked at the plan for long. One listing refuses at once what would be refused later, step by step.
    private async Task<IReadOnlyDictionary<FlowKey, string>> OutdatedAsync(Plan plan, Freshness freshness, CancellationToken cancellationToken)
        => plan.ReadAt is { } readAt && _time.GetUtcNow() - readAt > _options.PlanIsFreshFor
            ? await freshness.OutdatedAsync(plan.Writing, cancellationToken)
            : new Dictionary<FlowKey, string>();

    private async Task RunAsync(StepSchedule schedule, StepRunner runner, CancellationToken stop, CancellationToken cancellationToken)
    {
        var gate = new ConcurrencyGate(_options.Concurrency, _options.MostConcurrency, _options.Pressure);
        var running = new List<Task<StepResult>>();
        Task? broken = null;
        while (true)
        {
            while (broken is null && !stop.IsCancellationRequested && running.Count < gate.Limit && schedule.TryTake(out var step))
            {
                running.Add(Task.Run(() => runner.RunAsync(step, cancellationToken), CancellationToken.None));
            }

            if (running.Count == 0)
            {
                break;
            }

            var ended = await Task.WhenAny(running);
            running.Remove(ended);
            if (ended.IsCompletedSuccessfully)
            {
                gate.Ended(ended.Result.Outcome == StepOutcome.Done);
                Note(schedule.End(ended.Result));
            }
            else
            {
                broken ??= ended;
            }
        }

        // Such as a journal that cannot be written: what runs has been waited for, and nothing can be recorded any more.
        await (broken ?? Task.CompletedTask);
    }

    private void Note(IEnumerable<StepResult> results)
    {
        foreach (var result in results)
        {
            new StepLog(result.Step, _observe, _time).Ended(result);
        }
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
            return [.. results.Select(result => result.Outcome == StepOutcome.Done && snapshot.Find(result.Step.Key) is { } live ? Confirmed(result, live.Flow) : result)];
        }
        catch (Exception exception) when (exception is OrgException or OperationCanceledException)
        {
            _observe(RunEvent.Note($"the versions could not be read: {exception.Message}", _time.GetUtcNow()));
            return results;
        }
    }

    private StepResult Confirmed(StepResult result, OrgFlow live)
    {
        var version = live.PublishedVersion?.Id;
        _observe(new RunEvent(_time.GetUtcNow(), RunEventKind.Confirmed, result.Step.Key, result.Step.Action, null) { FlowId = live.Id, Version = version });
        return result with { FlowId = live.Id, Version = version };
    }
}
