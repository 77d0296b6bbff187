using Reconciler.Language.Diagnostics;
using Reconciler.Live;

namespace Reconciler.Rollback;

/// <summary>Finds the flow that a user wants to roll back. Pure.</summary>
internal static class FlowChoice
{
    /// <summary>The flow; or null, and why there is none.</summary>
    /// <param name="text">A name, or <c>type/name</c>.</param>
    public static (LiveFlow? Flow, Diagnostic? Problem) Of(string text, OrgSnapshot snapshot)
    {
        var (key, problem) = NamedFlow.Of(
            text, [.. snapshot.Flows.Select(live => live.Key)], near => DiagnosticCatalog.NoFlowToRollBack(text, near), among => DiagnosticCatalog.FlowToRollBackIsAmbiguous(text, among));
        return (key is { } found ? snapshot.Find(found) : null, problem);
    }
}
