namespace Reconciler.Applying;

/// <summary>What a step that is done leaves behind.</summary>
/// <param name="FlowId">The flow's id, where the org told it.</param>
/// <param name="Messages">Warnings.</param>
internal sealed record StepEnd(string? FlowId, IReadOnlyList<StepMessage> Messages);
