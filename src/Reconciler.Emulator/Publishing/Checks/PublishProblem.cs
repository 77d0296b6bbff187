using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>Why a file cannot be published.</summary>
/// <param name="Text">The message of the job.</param>
/// <param name="Unresolved">The outside thing that was not found, if that is the reason.</param>
internal sealed record PublishProblem(string Text, FlowReference? Unresolved = null);
