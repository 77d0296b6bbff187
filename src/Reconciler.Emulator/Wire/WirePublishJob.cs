namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>RegisterArchitectJobResponse</c>.</summary>
internal sealed record WirePublishJob(string Id, string PresignedUrl, IReadOnlyDictionary<string, string> Headers, string SelfUri);
