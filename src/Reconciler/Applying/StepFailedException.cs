namespace Reconciler.Applying;

/// <summary>A step must not or could not be done; nothing of it is on its way.</summary>
/// <param name="message">One sentence.</param>
/// <param name="messages">What the job said; empty when there was none.</param>
internal sealed class StepFailedException(string message, IReadOnlyList<StepMessage> messages) : Exception(message)
{
    public IReadOnlyList<StepMessage> Messages { get; } = messages;
}
