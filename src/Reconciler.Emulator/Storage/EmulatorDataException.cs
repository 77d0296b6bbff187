namespace Reconciler.Emulator.Storage;

/// <summary>The data file cannot be used; the message names it and says what to do.</summary>
/// <param name="message">What is wrong and what to do about it.</param>
/// <param name="innerException">The cause, if another exception is behind it.</param>
public sealed class EmulatorDataException(string message, Exception? innerException = null) : Exception(message, innerException);
