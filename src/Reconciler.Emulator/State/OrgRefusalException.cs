namespace Reconciler.Emulator.State;

/// <summary>The org refuses a change, as Architect would; the message says why.</summary>
/// <param name="message">Why it is refused.</param>
/// <param name="innerException">The error that the API would answer, if it has one for this.</param>
public sealed class OrgRefusalException(string message, Exception? innerException = null) : InvalidOperationException(message, innerException);
