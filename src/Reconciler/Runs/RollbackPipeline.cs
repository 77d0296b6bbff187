using Reconciler.Applying;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Language.Validation;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Rollback;

namespace Reconciler.Runs;

/// <summary>The stages of going back, in their order: of one flow, and of the flows of a failed run. <see cref="Pipeline"/> carries the plans out.</summary>
/// <param name="pipeline">The pipeline of the same run.</param>
/// <param name="time">The clock.</param>
/// <param name="applying">How to wait for jobs.</param>
public sealed class RollbackPipeline(Pipeline pipeline, TimeProvider time, ApplyOptions applying)
{
    /// <summary>Read the project without its manifests: enough to roll a flow back, also when a manifest is broken. Calls no org.</summary>
    /// <param name="options">Where the project is, and what was chosen.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async Task<ValidationResult> OpenAsync(ProjectOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var project = await ProjectLoader.LoadAsync(options, diagnostics, cancellationToken);
        return new ValidationResult(project, [], diagnostics.Sorted());
    }

    /// <summary>Plan to publish an earlier version of a flow again. Only reads; <see cref="Pipeline.ApplyAsync"/> carries the plan out.</summary>
    /// <param name="opened">A result of <see cref="OpenAsync"/> without errors.</param>
    /// <param name="org">The org.</param>
    /// <param name="options">What the user chose.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<PlanResult> PlanAsync(ValidationResult opened, IOrg org, RollbackOptions options, CancellationToken cancellationToken)
    {
        var project = opened.Project!;
        var readAt = time.GetUtcNow();
        var snapshot = await Reader(org).ListAsync(cancellationToken);
        var plan = new Plan { Project = project.Name, Environment = org.Identity.Environment, Org = org.Identity.Description, Steps = [], ReadAt = readAt };
        var (live, noFlow) = FlowChoice.Of(options.Flow, snapshot);
        if (live is null)
        {
            return new PlanResult(plan, [noFlow!]);
        }

        var history = await Reader(org).ReadHistoryAsync(live, cancellationToken);
        var (choice, noVersion) = VersionChoice.Of(options.Version, live, history);
        if (choice is null)
        {
            return new PlanResult(plan, [noVersion!]);
        }

        var earlier = (await Reader(org).ReadVersionsAsync([new FlowVersion(live.Key, live.Flow.Id, choice.Target.Id)], cancellationToken))[0];
        var published = (await Reader(org).ReadContentAsync([live], cancellationToken)).SingleOrDefault() ?? live;
        var ownership = Ownership.Of(project, org.Identity, adoptAll: false);
        var planner = new RollbackPlanner(snapshot, ownership, new Obstacles(ownership.ClientId, options.Planning));
        var step = planner.Restore(published, choice, earlier);
        var survey = await new CallerReader(org).ReadAsync(live.Key.Type == FlowTypes.CommonModule ? [live] : [], cancellationToken);
        var (callers, notes) = planner.Callers(step, survey);
        return new PlanResult(PlanMask.Apply(plan with { Steps = [step, .. callers], Notes = notes }, project.Secrets), []);
    }

    /// <summary>Give the flows that a failed run published their former content back; what that leaves of the run is in the notes of the plan.</summary>
    /// <param name="failed">The plan.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="validated">What the plan was made from.</param>
    /// <param name="org">The org.</param>
    /// <param name="observe">Told each event, after it is in the journal.</param>
    /// <param name="stop">When cancelled, nothing new is started.</param>
    /// <param name="cancellationToken">When cancelled, running jobs are no longer waited for.</param>
    /// <exception cref="OrgException">The org could not be read before anything was sent.</exception>
    public async Task<RollbackResult> RestoreAsync(
        Plan failed, ApplyResult result, ValidationResult validated, IOrg org, Action<RunEvent> observe, CancellationToken stop, CancellationToken cancellationToken)
    {
        var run = new FailedRun(result, await Reader(org).ListAsync(cancellationToken));
        var documents = await Reader(org).ReadVersionsAsync(run.Versions, cancellationToken);
        var plan = run.Restore(failed, documents);
        var publications = plan.Publishing.ToDictionary(
            step => step.Key,
            step => Publication.Restored(step, documents[run.Versions.ToList().FindIndex(version => version.Key == step.Key)]));
        return new RollbackResult(plan, await pipeline.CarryOutAsync(plan, publications, validated, org, observe, stop, cancellationToken));
    }

    private OrgReader Reader(IOrg org) => new(org, new JobPolling(applying.Polling, time));
}
