namespace Reconciler.Live;

/// <summary>What an export told of a published version, without its content.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="VersionId">The published version.</param>
/// <param name="Published">When that version was published: an emulated org that is made anew reuses ids and versions, but not moments.</param>
/// <param name="ContentHash">See <see cref="Reconciler.Language.Flows.Documents.FlowDocument.ContentHash"/>.</param>
/// <param name="SharedFlows">The names of the shared flows that the version copies.</param>
public sealed record ContentRecord(string FlowId, string VersionId, DateTimeOffset? Published, string ContentHash, IReadOnlyList<string> SharedFlows);
