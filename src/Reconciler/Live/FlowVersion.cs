namespace Reconciler.Live;

/// <summary>A version of a flow whose content is to be read.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Id">The version's id, such as <c>2.0</c>.</param>
public sealed record FlowVersion(LiveFlow Flow, string Id);
