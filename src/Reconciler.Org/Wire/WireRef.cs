namespace Reconciler.Org.Wire;

/// <summary>A reference to a user, an OAuth client or a division.</summary>
internal sealed record WireRef(string? Id, string? Name)
{
    public string? Shown => Name ?? Id;
}
