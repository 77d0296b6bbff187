using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>Finds the flow that a user names, by its name or by <c>type/name</c>. Pure.</summary>
internal static class NamedFlow
{
    /// <summary>The flow; or null, and why there is none.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="flows">The flows to choose from.</param>
    /// <param name="missing">Makes the diagnostic for a name that none has, of the name that is nearest to it; null when none is near.</param>
    /// <param name="ambiguous">Makes the diagnostic for a name that several have, of the list of these, each as <c>'type/name'</c>.</param>
    public static (FlowKey? Flow, Diagnostic? Problem) Of(
        string text, IReadOnlyCollection<FlowKey> flows, Func<string?, Diagnostic> missing, Func<string, Diagnostic> ambiguous)
    {
        FlowKey[] named = [.. flows.Where(flow => flow.Name == text)];
        FlowKey[] chosen = named.Length > 0 ? named : [.. flows.Where(flow => flow.ToString() == text)];
        return chosen switch
        {
            [var only] => (only, null),
            [] => (null, missing(Suggestion.Near(text, flows.Select(flow => flow.Name)))),
            _ => (null, ambiguous(string.Join(", ", chosen.Select(flow => $"'{flow}'")))),
        };
    }
}
