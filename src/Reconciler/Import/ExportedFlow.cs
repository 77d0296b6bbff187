using Reconciler.Live;

namespace Reconciler.Import;

/// <summary>A flow whose published version was to be exported.</summary>
/// <param name="Live">The flow, with its content where that could be read.</param>
/// <param name="Failure">Why it could not be read, as a clause; null when it was.</param>
internal sealed record ExportedFlow(LiveFlow Live, string? Failure);
