using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Runs;

/// <summary>Carries a plan out. <see cref="BeginAsync"/> comes before the plan is made, <see cref="ApplyAsync"/> after it was agreed to.</summary>
/// <param name="context">The project and the org.</param>
public sealed class ApplyRun(RunContext context)
{
    /// <summary>Keeps other applies of this project to the org out, and settles what a former one left unfinished, so that the plan sees an org that nothing works on.</summary>
    /// <param name="observe">Told what was found of a former run.</param>
    /// <param name="cancellationToken">Stops waiting for the jobs of a former run.</param>
    /// <returns>What keeps other applies out until it is disposed.</returns>
    /// <exception cref="RunLockedException">Another apply is running.</exception>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<RunLock> BeginAsync(Action<RunEvent> observe, CancellationToken cancellationToken)
    {
        var taken = RunLock.Take(context.Project.Root, context.Org.Identity, context.Time);
        try
        {
            await new RunRecovery(context.Org, context.Applying.Polling, context.Time, context.Project.Secrets, observe).RecoverAsync(context.Project.Root, cancellationToken);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Carries a plan out, between <see cref="BeginAsync"/> and the end of what it returned.</summary>
    /// <param name="observe">Told each event, after it is in the journal; from several threads.</param>
    /// <param name="stop">When cancelled, nothing new is started.</param>
    /// <param name="cancellationToken">When cancelled, running jobs are no longer waited for.</param>
    /// <exception cref="OrgException">The org could not be read before anything was sent.</exception>
    /// <exception cref="IOException">The journal cannot be written; then nothing more was sent.</exception>
    public async Task<ApplyResult> ApplyAsync(Plan plan, Action<RunEvent> observe, CancellationToken stop, CancellationToken cancellationToken)
    {
        var publications = await new PublicationReader(context.Reader, context.Ignore).ReadAsync(plan, context.Flows, cancellationToken);
        return await CarryOutAsync(plan, publications, observe, stop, cancellationToken);
    }

    /// <summary>Carries a plan out of which it is known already what each step sends.</summary>
    internal async Task<ApplyResult> CarryOutAsync(
        Plan plan, IReadOnlyDictionary<FlowKey, Publication> publications, Action<RunEvent> observe, CancellationToken stop, CancellationToken cancellationToken)
    {
        using var journal = new JournalFolder(context.Project.Root, context.Org.Identity).Create(context.Time);
        void Record(RunEvent entry)
        {
            var masked = entry.Masked(context.Project.Secrets);
            journal.Write(masked);
            observe(masked);
        }

        Record(RunEvent.Began(plan, context.Time.GetUtcNow()));
        var result = await new Applier(context.Org, context.Polling, context.Applying, context.Time, Record).ApplyAsync(plan, publications, stop, cancellationToken);
        Record(RunEvent.Ended(result, context.Time.GetUtcNow()));
        return result;
    }
}
