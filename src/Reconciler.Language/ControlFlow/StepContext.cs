namespace Reconciler.Language.ControlFlow;

/// <summary>Where a list of steps stands.</summary>
/// <param name="Routine">The routine that it belongs to.</param>
/// <param name="Parent">The node that it belongs to.</param>
/// <param name="Follow">What follows its last step.</param>
/// <param name="Loop">The loop around it; null for none.</param>
/// <param name="AfterLoop">What follows that loop.</param>
internal readonly record struct StepContext(Routine Routine, FlowNode Parent, FlowNode Follow, FlowNode? Loop = null, FlowNode? AfterLoop = null);
