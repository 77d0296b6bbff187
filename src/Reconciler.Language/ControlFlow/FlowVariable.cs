using Reconciler.Language.Flows.Archy;

namespace Reconciler.Language.ControlFlow;

/// <summary>A variable of a flow or of one of its routines, declared or only used.</summary>
/// <param name="Index">Its place in <see cref="VariableTable.All"/>.</param>
/// <param name="Name">Its name with the scope.</param>
/// <param name="Routine">The routine that it lives in; null for a variable of the flow.</param>
/// <param name="Declaration">Its declaration; null when it is declared nowhere.</param>
internal sealed record FlowVariable(int Index, string Name, Routine? Routine, ArchyVariable? Declaration)
{
    /// <summary>True when it has a value before any step sets it: an initial one, or the caller's.</summary>
    public bool HasValueAtStart => Declaration is { HasInitialValue: true } or { IsInput: true };
}
