namespace Reconciler.Language.ControlFlow;

/// <summary>A step reads or sets a known variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Access">How and where.</param>
internal readonly record struct VariableUse(FlowVariable Variable, VariableAccess Access);
