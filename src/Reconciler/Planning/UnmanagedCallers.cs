using Reconciler.Language.Flows;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>
/// Flows that no manifest describes and that copy shared flows of the plan: they keep their old copy until somebody publishes them. The plan names
/// them, and publishes them again only when that is asked for. Pure.
/// </summary>
/// <param name="ownership">Whose flows may be touched.</param>
/// <param name="described">Flows that manifests describe, and leftover flows that the plan deletes.</param>
/// <param name="obstacles">What locks and drafts forbid.</param>
internal sealed class UnmanagedCallers(OrgSnapshot snapshot, Ownership ownership, IReadOnlySet<FlowKey> described, Obstacles obstacles)
{
    /// <summary>The shared flows whose callers have to be known: those that the plan publishes again, or all of the plan when callers are to be republished.</summary>
    public IReadOnlyList<LiveFlow> SharedFlowsOf(Plan plan, PlanOptions options) =>
    [
        .. plan.Steps
            .Where(step => step.Key.Type == Reconciler.Language.Flows.FlowTypes.CommonModule && step.LiveVersion is not null)
            .Where(step => step.Publishes || (options.RepublishUnmanaged && step.Action == PlanAction.Unchanged))
            .Select(step => snapshot.Find(step.LiveKey)!),
    ];

    /// <summary>The plan with these callers named, and republished where that is asked for.</summary>
    /// <param name="survey">Who calls the shared flows.</param>
    public Plan AddTo(Plan plan, CallerSurvey survey, PlanOptions options)
    {
        if (survey.UnknownBecause is { } reason)
        {
            return plan with { Notes = [.. plan.Notes, $"Other flows may copy the shared flows of this plan and keep their old copies; nobody can tell which, because {reason}."] };
        }

        var steps = plan.Steps.Select(step => step.FlowId is { } id && survey.Callers.TryGetValue(id, out var callers) ? Name(step, callers, options) : step).ToArray();
        return plan with { Steps = options.RepublishUnmanaged ? [.. steps, .. Republished(steps)] : steps };
    }

    private PlanStep Name(PlanStep step, IReadOnlyList<PublishedCaller> callers, PlanOptions options)
    {
        FlowKey[] unmanaged =
        [
            .. callers
                .Where(caller => !described.Contains(caller.Key) && snapshot.Find(caller.Key)?.Flow.Id == caller.Id)
                .Where(caller => step.Publishes || IsStale(caller.Key, step.Key))
                .Select(caller => caller.Key),
        ];
        if (unmanaged.Length == 0)
        {
            return step;
        }

        var named = step with { UnmanagedCallers = unmanaged };
        return (options.RepublishUnmanaged && step.Action != PlanAction.Rename) || !step.Publishes ? named : named with { Reasons = [.. step.Reasons, Reason(unmanaged)] };
    }

    private static string Reason(FlowKey[] unmanaged)
    {
        var names = string.Join(", ", unmanaged.Select(key => $"'{key.Name}'"));
        return unmanaged.Length == 1
            ? $"{names} copies it too, is described by no manifest, and keeps its old copy unless you say --republish-unmanaged"
            : $"{names} copy it too, are described by no manifest, and keep their old copies unless you say --republish-unmanaged";
    }

    // A caller is published as it is exported, and before the rename that export has the former name: it is for the next run.
    private IEnumerable<PlanStep> Republished(PlanStep[] steps) =>
        from pair in steps.SelectMany(step => step.UnmanagedCallers.Select(caller => (Caller: caller, SharedFlow: step)))
        group pair.SharedFlow by pair.Caller into caller
        where caller.All(sharedFlow => sharedFlow.Action != PlanAction.Rename)
        orderby caller.Key
        select Republish(snapshot.Find(caller.Key)!, [.. caller]);

    private PlanStep Republish(LiveFlow live, PlanStep[] sharedFlows)
    {
        var step = PlanStep.Of(live.Key, live) with
        {
            Action = PlanAction.Republish,
            Reasons =
            [
                .. sharedFlows.Select(shared => shared.Publishes
                    ? $"copies '{shared.Key.Name}', which this plan publishes"
                    : $"copies '{shared.Key.Name}', whose version {shared.LiveVersion} was published after it"),
                "no manifest describes it: its content is published as it is",
            ],
            DependsOn = [.. sharedFlows.Where(shared => shared.Publishes).Select(shared => shared.Key).Order()],
        };
        return live.Marker is { } marker && marker.Project != ownership.Project
            ? step.Block($"the project '{marker.Project}' owns it; apply that project to publish it again")
            : obstacles.Guard(step, live);
    }

    private bool IsStale(FlowKey caller, FlowKey sharedFlow)
        => StaleCopy.In([sharedFlow.Name], snapshot.Find(caller)?.Flow.PublishedVersion?.DatePublished, snapshot).Any();
}
