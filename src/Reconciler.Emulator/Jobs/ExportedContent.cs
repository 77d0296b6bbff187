namespace Reconciler.Emulator.Jobs;

/// <summary>The download of an export job: one flow file, or a zip of several.</summary>
internal sealed record ExportedContent(string FileName, string ContentType, byte[] Bytes);
