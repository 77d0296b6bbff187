using System.Diagnostics.CodeAnalysis;
using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Keeps the steps of a plan that can be started apart from those that wait for others, and the results of those that have ended. Pure; for one loop, not for several threads.</summary>
internal sealed class StepSchedule
{
    private readonly Plan _plan;
    private readonly ILookup<FlowKey, PlanStep> _dependents;
    private readonly Dictionary<FlowKey, int> _waitsFor = [];
    private readonly Dictionary<FlowKey, StepResult> _results = [];
    private readonly IReadOnlyDictionary<FlowKey, (int, int, int)> _ranks;
    private readonly PriorityQueue<PlanStep, (int, int, int)> _ready = new();

    /// <summary>Makes the schedule of a plan.</summary>
    public StepSchedule(Plan plan)
    {
        _plan = plan;
        PlanStep[] writing = [.. plan.Writing];
        var edges = Edges(plan).ToArray();
        _dependents = edges.ToLookup(edge => edge.Need, edge => edge.Step);
        _ranks = CriticalPath.Ranks(writing, _dependents);
        foreach (var step in writing)
        {
            _waitsFor.Add(step.Key, 0);
        }

        foreach (var (_, step) in edges.Where(edge => _waitsFor.ContainsKey(edge.Need)))
        {
            _waitsFor[step.Key]++;
        }

        foreach (var step in plan.Steps.Where(step => !_waitsFor.ContainsKey(step.Key)))
        {
            _results.Add(step.Key, NotWritten(step));
        }

        foreach (var step in writing.Where(step => _waitsFor[step.Key] == 0))
        {
            _ready.Enqueue(step, _ranks[step.Key]);
        }

        SkippedFromTheStart = [.. plan.Steps.Where(step => step.Action == PlanAction.Blocked).SelectMany(step => SkipDependents(_results[step.Key]))];
    }

    /// <summary>Steps that can never start, because what they need is blocked.</summary>
    public IReadOnlyList<StepResult> SkippedFromTheStart { get; }

    /// <summary>What is known of the steps, in the plan's order.</summary>
    public IEnumerable<StepResult> Results => _plan.Steps.Where(step => _results.ContainsKey(step.Key)).Select(step => _results[step.Key]);

    /// <summary>Takes the most urgent of the steps that can be started.</summary>
    public bool TryTake([NotNullWhen(true)] out PlanStep? step)
    {
        while (_ready.TryDequeue(out step, out _))
        {
            if (!_results.ContainsKey(step.Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the result of a step that <see cref="TryTake"/> gave out; steps that waited only for it can start.</summary>
    /// <returns>The results of the steps that are skipped because it was not done.</returns>
    public IReadOnlyList<StepResult> End(StepResult result)
    {
        _results.Add(result.Step.Key, result);
        if (result.Outcome != StepOutcome.Done)
        {
            return SkipDependents(result);
        }

        foreach (var dependent in _dependents[result.Step.Key].Where(dependent => --_waitsFor[dependent.Key] == 0))
        {
            _ready.Enqueue(dependent, _ranks[dependent.Key]);
        }

        return [];
    }

    /// <summary>Gives up what was not taken.</summary>
    /// <returns>What became of it.</returns>
    public IReadOnlyList<StepResult> Stop()
    {
        StepResult[] rest = [.. _plan.Steps.Where(step => !_results.ContainsKey(step.Key)).Select(step => new StepResult
        {
            Step = step,
            Outcome = StepOutcome.NotStarted,
            FlowId = step.FlowId,
            Reason = "the run was stopped before it began",
        })];
        foreach (var result in rest)
        {
            _results.Add(result.Step.Key, result);
        }

        return rest;
    }

    // Members of a cycle need each other; only what stands before a step in the plan is waited for.
    private static IEnumerable<(FlowKey Need, PlanStep Step)> Edges(Plan plan)
    {
        var seen = new HashSet<FlowKey>();
        foreach (var step in plan.Steps)
        {
            foreach (var need in step.Writes ? step.DependsOn.Distinct().Where(seen.Contains) : [])
            {
                yield return (need, step);
            }

            seen.Add(step.Key);
        }
    }

    private static StepResult NotWritten(PlanStep step) => new()
    {
        Step = step,
        Outcome = step.Action == PlanAction.Blocked ? StepOutcome.Blocked : StepOutcome.Unchanged,
        FlowId = step.FlowId,
        Version = step.LiveVersion,
        Reason = step.Action == PlanAction.Blocked ? step.Reasons[0] : null,
    };

    private List<StepResult> SkipDependents(StepResult broken)
    {
        var skipped = new List<StepResult>();
        var causes = new Queue<StepResult>([broken]);
        while (broken.Outcome != StepOutcome.NotStarted && causes.TryDequeue(out var cause))
        {
            foreach (var step in _dependents[cause.Step.Key].Where(step => !_results.ContainsKey(step.Key)))
            {
                var result = new StepResult { Step = step, Outcome = StepOutcome.Skipped, FlowId = step.FlowId, Reason = $"it needs '{cause.Step.Key.Name}', which {What(cause.Outcome)}" };
                _results.Add(step.Key, result);
                skipped.Add(result);
                causes.Enqueue(result);
            }
        }

        return skipped;
    }

    private static string What(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Blocked => "is blocked",
        StepOutcome.Failed => "failed",
        StepOutcome.Unknown => "may still be on its way",
        _ => "was not done",
    };
}
