namespace Reconciler.Applying;

/// <summary>Another apply of this project to the same org is running on this machine.</summary>
/// <param name="message">Who it is, and what to do.</param>
/// <param name="innerException">What the operating system said.</param>
public sealed class RunLockedException(string message, Exception innerException) : IOException(message, innerException);
