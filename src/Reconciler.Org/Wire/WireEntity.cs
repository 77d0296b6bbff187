namespace Reconciler.Org.Wire;

/// <summary>A queue, a division, a prompt or another named thing.</summary>
internal sealed record WireEntity(string? Id, string? Name, bool? HomeDivision, string? Category);
