using System.Collections.Frozen;

namespace Reconciler.Language.ControlFlow;

/// <summary>Variables in the flow's own scope that Architect itself makes.</summary>
internal static class BuiltInVariables
{
    // HoldPrompt: public exports of in-queue flows. InvocationData, HoldPrompt: documentation of the Architect Scripting SDK.
    // IsTest, StartDateTimeUtc, Version: traces of flow executions in public repositories.
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Flow.HoldPrompt", "Flow.InvocationData", "Flow.IsTest", "Flow.StartDateTimeUtc", "Flow.Version");

    public static bool Contains(string name) => Names.Contains(name);
}
