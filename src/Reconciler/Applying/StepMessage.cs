using Reconciler.Language.Diagnostics;
using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>What a step's job said.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Text">The message as the server wrote it.</param>
/// <param name="Place">Where the manifest writes what the message names; no place where it names nothing of the flow.</param>
/// <param name="LookUps">The look-ups behind the message, without their bodies.</param>
public sealed record StepMessage(JobMessageSeverity Severity, string Text, SourcePosition Place, IReadOnlyList<string> LookUps);
