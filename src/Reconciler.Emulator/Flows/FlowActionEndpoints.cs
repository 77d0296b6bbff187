using Reconciler.Emulator.Editing;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Flows;

/// <summary>Changes to a single flow. Permissions: Genesys C# SDK 270 docs, ArchitectApi.md.</summary>
internal sealed class FlowActionEndpoints(OrgStore store, FlowViews views, TimeProvider time)
{
    private const string EditPermission = "architect:flow:edit";
    private const string UnlockPermission = "architect:flow:unlock";
    private const string PublishPermission = "architect:flow:publish";

    /// <summary>The endpoints.</summary>
    public IEnumerable<Endpoint> Endpoints =>
    [
        new Endpoint("PUT", "/api/v2/flows/{flowId}", PutAsync) { AnyPermission = [EditPermission] },
        Endpoint.Delete("/api/v2/flows/{flowId}", Delete, "architect:flow:delete"),
        Endpoint.Post("/api/v2/flows/actions/checkout", Checkout, EditPermission),
        Endpoint.Post("/api/v2/flows/actions/checkin", CheckIn, EditPermission, UnlockPermission),
        Endpoint.Post("/api/v2/flows/actions/revert", Revert, EditPermission),
        Endpoint.Post("/api/v2/flows/actions/unlock", Unlock, UnlockPermission),
        Endpoint.Post("/api/v2/flows/actions/publish", Publish, UnlockPermission, PublishPermission),
        Endpoint.Post("/api/v2/flows/actions/deactivate", Deactivate, PublishPermission),
    ];

    private async Task<Reply> PutAsync(Call call, CancellationToken cancellationToken)
    {
        var change = await call.ReadJsonAsync(WireJson.Default.WireFlowChange, cancellationToken);
        return AnswerFlow(Change(call.Route["flowId"], (org, flow) =>
        {
            FlowLocking.RequireOwnLock(flow, call.KnownCaller);
            return FlowChanges.Rename(org, flow, change.Name ?? "") with
            {
                Description = NewDescription(flow, change),
                LastOperation = StoredOperation.Completed(org, flow, "UPDATE", call.KnownCaller),
            };
        }));
    }

    private Reply Delete(Call call)
    {
        Change(call.Route["flowId"], (org, flow) => FlowChanges.Delete(org, flow, call.KnownCaller));
        return Reply.NoContent;
    }

    private Reply Checkout(Call call) => AnswerFlow(Act(call, (_, flow) => FlowLocking.Checkout(flow, call.KnownCaller, time.GetUtcNow())));

    private Reply CheckIn(Call call) => AnswerOperation(Act(call, (org, flow) =>
    {
        FlowLocking.RequireOwnLock(flow, call.KnownCaller);
        var operation = StoredOperation.Completed(org, flow, "CHECKIN", call.KnownCaller);
        return FlowDrafts.CheckIn(flow, time.GetUtcNow()) with { LastOperation = operation };
    }));

    private Reply Revert(Call call) => AnswerFlow(Act(call, (_, flow) =>
    {
        FlowLocking.RequireOwnLock(flow, call.KnownCaller);
        return FlowDrafts.Revert(flow);
    }));

    private Reply Unlock(Call call) => AnswerFlow(Act(call, (_, flow) => flow with { Lock = null }));

    private Reply Publish(Call call) => AnswerOperation(Act(call, (org, flow) =>
        FlowRepublishing.Publish(org, flow, call.Query.Text("version"), call.KnownCaller, time.GetUtcNow())));

    private Reply Deactivate(Call call) => AnswerFlow(Act(call, (org, flow) =>
    {
        FlowLocking.RefuseOthersLock(flow, call.KnownCaller);
        FlowUses.RefuseDeactivation(org, flow.Id);
        return PublishedVersion.Withdraw(flow, time.GetUtcNow());
    }));

    // The .NET SDK sends no nulls, so a missing description cannot mean "remove it".
    private static string? NewDescription(StoredFlow flow, WireFlowChange change) => change.Description switch
    {
        null => flow.Description,
        "" => null,
        var text => text,
    };

    private StoredFlow Act(Call call, Func<OrgState, StoredFlow, StoredFlow> change) => Change(call.Query.Required("flow"), change);

    private StoredFlow Change(string flowId, Func<OrgState, StoredFlow, StoredFlow> change) => store.Change(org =>
    {
        var changed = change(org, FlowAccess.Get(org, flowId));
        return (org.With(changed), changed);
    });

    private Reply AnswerFlow(StoredFlow flow) =>
        Reply.Json(views.Flow(store.Current, flow, withSchemas: false), WireJson.Default.WireFlow);

    private Reply AnswerOperation(StoredFlow flow) => Reply.Json(
        views.Operation(flow.LastOperation ?? throw new InvalidOperationException("The flow has no operation.")),
        WireJson.Default.WireOperation);
}
