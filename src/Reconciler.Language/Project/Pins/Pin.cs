using Reconciler.Language.Flows;

namespace Reconciler.Language.Project.Pins;

/// <summary>
/// A flow of an org that this project took over without publishing it, and what it was then. It stands for the ownership marker until the next publish
/// writes that.
/// </summary>
/// <param name="Flow">The flow's type and name.</param>
/// <param name="Id">The flow's GUID: it tells the org too.</param>
/// <param name="Version">The version that was published, such as <c>2.0</c>.</param>
/// <param name="Hash">The hash of that version's content; that of the manifest, when the two were equal.</param>
public sealed record Pin(FlowKey Flow, string Id, string Version, string Hash);
