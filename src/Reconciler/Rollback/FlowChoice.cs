using Reconciler.Language.Diagnostics;
using Reconciler.Live;

namespace Reconciler.Rollback;

/// <summary>Finds the flow that a user names. Pure.</summary>
internal static class FlowChoice
{
    /// <summary>The flow; or null, and why there is none.</summary>
    /// <param name="text">A name, or <c>type/name</c>.</param>
    /// <param name="snapshot">The org.</param>
    public static (LiveFlow? Flow, Diagnostic? Problem) Of(string text, OrgSnapshot snapshot)
    {
        LiveFlow[] named = [.. snapshot.Flows.Where(flow => flow.Key.Name == text)];
        LiveFlow[] chosen = named.Length > 0 ? named : [.. snapshot.Flows.Where(flow => flow.Key.ToString() == text)];
        return chosen switch
        {
            [var only] => (only, null),
            [] => (null, DiagnosticCatalog.NoFlowToRollBack(text, Suggestion.Near(text, snapshot.Flows.Select(flow => flow.Key.Name)))),
            _ => (null, DiagnosticCatalog.FlowToRollBackIsAmbiguous(text, string.Join(", ", chosen.Select(flow => $"'{flow.Key}'")))),
        };
    }
}
