namespace Reconciler.Org;

/// <summary>Something that uses a thing of the org, as dependency tracking knows it (API model <c>Dependency</c>).</summary>
/// <param name="Id">Its id; that of the flow, when it is one.</param>
/// <param name="Name">Its name; its id where the server gives none.</param>
/// <param name="Type">Its type, as dependency tracking calls it: <c>INBOUNDCALLFLOW</c>, <c>QUEUE</c> …</param>
/// <param name="Version">The version that uses the thing; null where there are no versions.</param>
/// <param name="IsDeleted">True when it is deleted.</param>
public sealed record OrgDependency(string Id, string Name, string Type, string? Version, bool IsDeleted)
{
    /// <summary>Its flow type in lower case, as in queries; null when it is no flow.</summary>
    public string? FlowType => DependencyTypes.FlowTypeOf(Type);
}
