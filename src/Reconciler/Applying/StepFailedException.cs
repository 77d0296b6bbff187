namespace Reconciler.Applying;

/// <summary>The org ran a step's job, and the job failed.</summary>
/// <param name="message">One sentence.</param>
/// <param name="messages">What the job said.</param>
internal sealed class StepFailedException(string message, IReadOnlyList<string> messages) : Exception(message)
{
    public IReadOnlyList<string> Messages { get; } = messages;
}
