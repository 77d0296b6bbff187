namespace Reconciler.Org.Wire;

/// <summary>A queue or a division.</summary>
internal sealed record WireEntity(string? Id, string? Name, bool? HomeDivision);
