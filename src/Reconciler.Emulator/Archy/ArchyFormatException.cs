namespace Reconciler.Emulator.Archy;

/// <summary>The text is no Archy flow file.</summary>
internal sealed class ArchyFormatException(string message, Exception? innerException = null) : Exception(message, innerException);
