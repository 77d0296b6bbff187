using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>Which published flows use a flow.</summary>
internal static class FlowUses
{
    public static IEnumerable<StoredFlow> PublishedConsumers(OrgState org, string flowId) => org.Flows.Values.Where(flow =>
        !flow.Deleted
        && flow.Id != flowId
        && flow.Published is { } published
        && published.References.Any(reference => reference.Kind == ReferenceKind.Flow && reference.Id == flowId));
}
