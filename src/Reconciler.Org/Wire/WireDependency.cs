namespace Reconciler.Org.Wire;

/// <summary>API model <c>Dependency</c>: a consumer that dependency tracking lists.</summary>
internal sealed record WireDependency(string? Id, string? Name, string? Version, string? Type, bool? Deleted);

/// <summary>API model <c>DependencyStatus</c>: the state of the dependency index.</summary>
internal sealed record WireDependencyStatus(string? Status);

/// <summary>Makes values of the port from the answers of dependency tracking.</summary>
internal static class DependencyReader
{
    /// <exception cref="UnusableAnswerException">There is no status.</exception>
    public static DependencyIndex Read(WireDependencyStatus status) =>
        new(WireField.Require(status.Status, "status of the dependency index"));

    /// <exception cref="UnusableAnswerException">The consumer has no id or no type.</exception>
    public static OrgDependency Read(WireDependency dependency)
    {
        string id = WireField.Require(dependency.Id, "id of a dependency");
        string type = WireField.Require(dependency.Type, $"type of dependency {id}");
        string name = string.IsNullOrEmpty(dependency.Name) ? id : dependency.Name;
        return new OrgDependency(id, name, type, dependency.Version, dependency.Deleted ?? false);
    }
}
