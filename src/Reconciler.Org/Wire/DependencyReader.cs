namespace Reconciler.Org.Wire;

/// <summary>Reads what dependency tracking says.</summary>
internal static class DependencyReader
{
    public static DependencyIndex Read(WireDependencyStatus status) =>
        new(WireField.Require(status.Status, "status of the dependency index"));

    public static OrgDependency Read(WireDependency dependency)
    {
        string id = WireField.Require(dependency.Id, "id of a dependency");
        string type = WireField.Require(dependency.Type, $"type of dependency {id}");
        string name = string.IsNullOrEmpty(dependency.Name) ? id : dependency.Name;
        return new OrgDependency(id, name, type, dependency.Version, dependency.Deleted ?? false);
    }
}
