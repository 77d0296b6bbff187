using Reconciler.Applying;
using Reconciler.Diff;
using Reconciler.Language.Diagnostics;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Runs;

/// <summary>Reads the org and plans what brings it in line with the manifests. Only reads.</summary>
/// <param name="context">The project and the org.</param>
public sealed class PlanRun(RunContext context)
{
    /// <summary>Makes the plan.</summary>
    /// <returns>The plan, with an error for each reason that forbids to apply it.</returns>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<PlanResult> PlanAsync(PlanOptions options, CancellationToken cancellationToken)
    {
        options = options with { Selection = options.Selection.For(context.Flows) };
        var ownership = context.Ownership with { AdoptAll = options.Adopt };
        var content = context.Content(options.Reading);
        var readAt = context.Time.GetUtcNow();
        var reading = await context.ReadAsync(context.Flows, content, ownership, options.Reading, cancellationToken);
        var leftovers = Leftovers.Of(reading.Snapshot, ownership, context.Flows);
        Plan Plan() => new Planner(reading.Snapshot, ownership).Plan(reading.Comparisons, leftovers, context.Org.Identity, options);
        var plan = Plan();
        if (Keeping.Unseen(plan, reading, context.Ignore) is { Count: > 0 } unseen)
        {
            var snapshot = await content.ReadAsync(reading.Snapshot, unseen, cancellationToken);
            reading = new OrgReading(snapshot, new Differ(snapshot, ownership, context.Ignore, options.Reading.Deep).Compare(context.Flows));
            plan = Plan();
        }

        var missing = await new ReferenceCheck(context.Org).CheckAsync(reading.Comparisons, reading.Snapshot, options, cancellationToken);
        plan = await WithDeletionsAsync(plan, leftovers, options, cancellationToken);
        plan = await WithUnmanagedCallersAsync(plan, reading, content, ownership, options, cancellationToken);
        var former = await FormerRunNotes.OfAsync(context.Project.Root, context.Org.Identity, cancellationToken);
        plan = plan with
        {
            ReadAt = readAt,
            Notes = [.. plan.Notes, .. content.Notes, .. former],
            Breaches = GuardrailCheck.Breaches(context.Project.Guardrails, plan, reading.Snapshot.Flows.Count(ownership.IsOurs)),
        };
        Diagnostic[] wrong =
        [
            .. SelectionCheck.Check(options.Selection, context.Flows, [.. leftovers.Where(_ => options.Prune).Select(live => live.Key)]),
            .. PruneCheck.Check(leftovers, options),
            .. missing,
            .. LiveContractComparison.Compare(reading.Comparisons, context.Flows),
        ];
        return new PlanResult(plan.Masked(context.Project.Secrets), wrong);
    }

    private async Task<Plan> WithDeletionsAsync(Plan plan, IReadOnlyList<LiveFlow> leftovers, PlanOptions options, CancellationToken cancellationToken)
    {
        LiveFlow[] chosen = options.Prune ? [.. leftovers.Where(live => options.Includes(live.Key))] : [];
        var survey = await new FlowUseReader(context.Org).ReadAsync(chosen, cancellationToken);
        return new Pruning(context.Flows.ToDictionary(flow => flow.Document.Key), new Obstacles(context.Org.Identity.ClientId, options)).AddTo(plan, chosen, survey);
    }

    private async Task<Plan> WithUnmanagedCallersAsync(
        Plan plan, OrgReading reading, ContentReader content, Ownership ownership, PlanOptions options, CancellationToken cancellationToken)
    {
        var described = reading.Comparisons.Select(comparison => comparison.Desired.Document.Key)
            .Concat(plan.Steps.Where(step => step.Action == PlanAction.Delete).Select(step => step.Key))
            .ToHashSet();
        var unmanaged = new UnmanagedCallers(reading.Snapshot, ownership, described, new Obstacles(ownership.ClientId, options));
        var sharedFlows = unmanaged.SharedFlowsOf(plan, options);
        if (sharedFlows.Count == 0)
        {
            return plan;
        }

        var isPatient = options.Reading.Deep || options.RepublishUnmanaged;
        var survey = await new CallerFinder(new CallerReader(context.Org), content).FindAsync(sharedFlows, reading.Snapshot, described, isPatient, cancellationToken);
        return unmanaged.AddTo(plan, survey, options);
    }
}
