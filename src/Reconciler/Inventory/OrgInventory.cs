namespace Reconciler.Inventory;

/// <summary>The flows of an org.</summary>
/// <param name="Project">This project.</param>
/// <param name="Org">The org, to show.</param>
/// <param name="Entries">The flows, by type and name.</param>
/// <param name="CallersUnknownBecause">Why nobody knows the callers, as a clause; null when they are known, or nobody asked.</param>
public sealed record OrgInventory(string Project, string Org, IReadOnlyList<InventoryEntry> Entries, string? CallersUnknownBecause);
