using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>A flow of the org whose published version calls a shared flow.</summary>
/// <param name="Id">The flow's GUID.</param>
/// <param name="Key">Its type and name.</param>
public sealed record PublishedCaller(string Id, FlowKey Key);
