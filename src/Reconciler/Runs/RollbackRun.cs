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

/// <summary>Goes back: one flow to an earlier version, or the flows of a failed run to what they were before it.</summary>
/// <param name="context">The project and the org.</param>
public sealed class RollbackRun(RunContext context)
{
    /// <summary>Reads the project without its manifests: enough to roll a flow back, also when a manifest is broken. Calls no org.</summary>
    /// <param name="options">Where the project is, and what was chosen.</param>
    public static async Task<ValidationResult> OpenAsync(ProjectOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var project = await ProjectLoader.LoadAsync(options, diagnostics, cancellationToken);
        return new ValidationResult(project, [], diagnostics.Sorted());
    }

    /// <summary>Plans to publish an earlier version of a flow again. Only reads; <see cref="ApplyRun"/> carries the plan out.</summary>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<PlanResult> PlanAsync(RollbackOptions options, CancellationToken cancellationToken)
    {
        var identity = context.Org.Identity;
        var readAt = context.Time.GetUtcNow();
        var snapshot = await context.Reader.ListAsync(cancellationToken);
        var plan = new Plan { Project = context.Project.Name, Environment = identity.Environment, Org = identity.Description, Steps = [], ReadAt = readAt };
        var (live, noFlow) = FlowChoice.Of(options.Flow, snapshot);
        if (live is null)
        {
            return new PlanResult(plan, [noFlow!]);
        }

        var history = await context.Reader.ReadHistoryAsync(live, cancellationToken);
        var (choice, noVersion) = VersionChoice.Of(options.Version, live, history);
        if (choice is null)
        {
            return new PlanResult(plan, [noVersion!]);
        }

        var earlier = (await context.Reader.ReadVersionsAsync([new FlowVersion(live.Key, live.Flow.Id, choice.Target.Id)], cancellationToken))[0];
        var published = (await context.Reader.ReadContentAsync([live], cancellationToken)).SingleOrDefault() ?? live;
        var planner = new RollbackPlanner(snapshot, context.Ownership, new Obstacles(identity.ClientId, options.Planning));
        var step = planner.Restore(published, choice, earlier);
        var survey = await new CallerReader(context.Org).ReadAsync(live.Key.Type == FlowTypes.CommonModule ? [live] : [], cancellationToken);
        var (callers, notes) = planner.Callers(step, survey);
        return new PlanResult((plan with { Steps = [step, .. callers], Notes = notes }).Masked(context.Project.Secrets), []);
    }

    /// <summary>Gives the flows that a failed run published their former content back; what that leaves of the run is in the notes of the plan.</summary>
    /// <param name="result">What became of it.</param>
    /// <param name="observe">Told each event, after it is in the journal; from several threads.</param>
    /// <param name="stop">When cancelled, nothing new is started.</param>
    /// <param name="cancellationToken">When cancelled, running jobs are no longer waited for.</param>
    /// <exception cref="OrgException">The org could not be read before anything was sent.</exception>
    public async Task<RollbackResult> RollBackAsync(
        Plan failed, ApplyResult result, Action<RunEvent> observe, CancellationToken stop, CancellationToken cancellationToken)
    {
        var run = new FailedRun(result, await context.Reader.ListAsync(cancellationToken));
        var documents = await context.Reader.ReadVersionsAsync(run.Versions, cancellationToken);
        var plan = run.Restore(failed, documents);
        var publications = plan.Publishing.ToDictionary(
            step => step.Key,
            step => Publication.Restored(step, documents[run.Versions.ToList().FindIndex(version => version.Key == step.Key)]));
        return new RollbackResult(plan, await new ApplyRun(context).CarryOutAsync(plan, publications, observe, stop, cancellationToken));
    }
}
