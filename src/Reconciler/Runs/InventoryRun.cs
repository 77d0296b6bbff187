using Reconciler.Import;
using Reconciler.Inventory;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Runs;

/// <summary>Lists the flows of the org. Only reads.</summary>
/// <param name="context">The project, which need not have a manifest, and the org.</param>
public sealed class InventoryRun(RunContext context)
{
    /// <summary>Lists the flows with what is known of them: one listing; with callers one call more, and at least one for each shared flow.</summary>
    /// <param name="selection">Only these flows.</param>
    /// <param name="withCallers">True to ask who calls the shared flows.</param>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<(OrgInventory Inventory, IReadOnlyList<Diagnostic> Wrong)> TakeAsync(
        FlowSelection selection, bool withCallers, CancellationToken cancellationToken)
    {
        var scope = new ImportScope(new ImportOptions { Selection = selection }, context.Flows);
        var snapshot = await context.Reader.ListAsync(cancellationToken);
        LiveFlow[] shared = withCallers ? [.. snapshot.Flows.Where(live => live.Key.Type == FlowTypes.CommonModule)] : [];
        var survey = withCallers ? await new CallerReader(context.Org).ReadAsync(shared, cancellationToken) : null;
        var taker = new InventoryTaker(snapshot, context.Ownership, context.Flows, survey);
        return (new OrgInventory(context.Project.Name, context.Org.Identity.Description, [.. scope.Of(snapshot, null).Select(taker.Of)], survey?.UnknownBecause), scope.Check(snapshot));
    }
}
