using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Flows;

/// <summary>Finds a flow by id, with the errors of the API: 404 for an unknown one, 410 for a deleted one.</summary>
internal static class FlowAccess
{
    /// <summary>The flow of that id.</summary>
    public static StoredFlow Get(OrgState org, string flowId, bool allowDeleted = false) => org.Flows.GetValueOrDefault(flowId) switch
    {
        null => throw ApiErrors.FlowNotFound(flowId),
        { Deleted: true } when !allowDeleted => throw ApiErrors.Deleted(flowId),
        var flow => flow,
    };
}
