namespace Reconciler.Cli.Recordings;

/// <summary>A file that is no recording, or cannot be one.</summary>
internal sealed class RecordingException(string message) : IOException(message);
