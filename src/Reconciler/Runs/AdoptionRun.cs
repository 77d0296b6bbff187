using Reconciler.Diff;
using Reconciler.Import;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project.Pins;
using Reconciler.Org;

namespace Reconciler.Runs;

/// <summary>Makes a flow of the org the project's without publishing it, and gives such a flow up again.</summary>
/// <param name="context">The project, which need not have a manifest of the flow that is given up, and the org.</param>
public sealed class AdoptionRun(RunContext context)
{
    /// <summary>Looks at a flow that is to be adopted: what its manifest changes of it. Only reads.</summary>
    /// <param name="name">The flow's name, or <c>type/name</c>.</param>
    /// <returns>The adoption, which <see cref="AdoptAsync"/> carries out; or why there is none.</returns>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<(Adoption? Adoption, Diagnostic? Problem)> LookAsync(string name, CancellationToken cancellationToken)
    {
        var snapshot = await context.Reader.ListAsync(cancellationToken);
        var (desired, live, problem) = new AdoptionChoice(snapshot, context.Ownership).ToAdopt(name, context.Flows);
        if (desired is null)
        {
            return (null, problem);
        }

        var document = (await context.Reader.ReadContentAsync([live!], cancellationToken))[0].Document!;
        var changes = ChangeMask.Apply([.. FlowDiff.Between(document, desired.Document)], context.Project.Secrets);
        return (new Adoption(desired, changes, new Pin(live!.Key, live.Flow.Id, live.Flow.PublishedVersion!.Id, document.Hash)), null);
    }

    /// <summary>Makes a flow the project's, by a pin.</summary>
    /// <param name="adoption">A result of <see cref="LookAsync"/>.</param>
    /// <exception cref="IOException">The file of pins cannot be written.</exception>
    public Task AdoptAsync(Adoption adoption, CancellationToken cancellationToken)
        => PinFile.WriteAsync(context.Project.Root, context.Project.Pins.With([adoption.Pin]), cancellationToken);

    /// <summary>Gives a pinned flow up: it is nobody's from then on.</summary>
    /// <param name="name">The flow's name, or <c>type/name</c>.</param>
    /// <param name="cancellationToken">Cancels reading and writing.</param>
    /// <returns>The flow; or why it is not given up.</returns>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    /// <exception cref="IOException">The file of pins cannot be written.</exception>
    public async Task<(FlowKey? Flow, Diagnostic? Problem)> ForgetAsync(string name, CancellationToken cancellationToken)
    {
        var snapshot = await context.Reader.ListAsync(cancellationToken);
        var (live, problem) = new AdoptionChoice(snapshot, context.Ownership).ToForget(name);
        if (live is null)
        {
            return (null, problem);
        }

        await PinFile.WriteAsync(context.Project.Root, context.Project.Pins.Without([live.Flow.Id]), cancellationToken);
        return (live.Key, null);
    }
}
