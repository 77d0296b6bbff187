namespace Reconciler.Org;

/// <summary>A named thing of an org.</summary>
/// <param name="Id">Its GUID.</param>
/// <param name="Name">Its name; case-sensitive.</param>
/// <param name="IsHome">True for the home division.</param>
public sealed record OrgEntity(string Id, string Name, bool IsHome = false)
{
    /// <summary>The category of a data action: a text of the action, as a rule the name of its integration; null for other kinds.</summary>
    public string? Category { get; init; }
}
