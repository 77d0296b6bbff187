using Reconciler.Language.Diagnostics;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>The outcome of one step of a plan. <see cref="PlanStep.LiveVersion"/> is the version before it.</summary>
public sealed record StepResult
{
    /// <summary>The step as planned.</summary>
    public required PlanStep Step { get; init; }

    /// <summary>How it ended.</summary>
    public required StepOutcome Outcome { get; init; }

    /// <summary>The flow's id, where it is known.</summary>
    public string? FlowId { get; init; }

    /// <summary>The version that is published now, where it is known.</summary>
    public string? Version { get; init; }

    /// <summary>The id of the job that the org has for the step; null when none was registered.</summary>
    public string? JobId { get; init; }

    /// <summary>Why it did not end well; null when it did.</summary>
    public string? Reason { get; init; }

    /// <summary>What the org said besides: warnings of a success, every message of a failure.</summary>
    public IReadOnlyList<StepMessage> Messages { get; init; } = [];

    /// <summary>How long it took, waiting for its turn left out.</summary>
    public TimeSpan Elapsed { get; init; }
}

/// <summary>What a step's job said.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Text">The message as the server wrote it.</param>
/// <param name="Place">Where the manifest writes what the message names; no place where it names nothing of the flow.</param>
/// <param name="LookUps">The look-ups behind the message, without their bodies.</param>
public sealed record StepMessage(JobMessageSeverity Severity, string Text, SourcePosition Place, IReadOnlyList<string> LookUps);

/// <summary>A step must not or could not be done; nothing of it is on its way.</summary>
/// <param name="message">One sentence.</param>
/// <param name="messages">What the job said; empty when there was none.</param>
internal sealed class StepFailedException(string message, IReadOnlyList<StepMessage> messages) : Exception(message)
{
    /// <summary>What Architect said in the job; empty when there was none.</summary>
    public IReadOnlyList<StepMessage> Messages { get; } = messages;
}
