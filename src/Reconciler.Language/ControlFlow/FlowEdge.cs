namespace Reconciler.Language.ControlFlow;

/// <summary>A way out of a node.</summary>
/// <param name="Kind">How control goes on.</param>
/// <param name="Target">Where it goes on.</param>
/// <param name="Label">The output path or case: <c>yes</c>, <c>failure</c>, <c>case 2</c>, <c>default</c>; null where there is only one way.</param>
public readonly record struct FlowEdge(EdgeKind Kind, FlowNode Target, string? Label = null);
