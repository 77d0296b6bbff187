using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Inventory;

/// <summary>The flows of an org.</summary>
/// <param name="Project">This project.</param>
/// <param name="Org">The org, to show.</param>
/// <param name="Entries">The flows, by type and name.</param>
/// <param name="CallersUnknownBecause">Why nobody knows the callers, as a clause; null when they are known, or nobody asked.</param>
public sealed record OrgInventory(string Project, string Org, IReadOnlyList<InventoryEntry> Entries, string? CallersUnknownBecause);

/// <summary>What is known of one flow of an org.</summary>
/// <param name="Flow">Type and name.</param>
/// <param name="Listed">What the listing says.</param>
public sealed record InventoryEntry(FlowKey Flow, OrgFlow Listed)
{
    /// <summary>The project that owns it; null when nobody does.</summary>
    public string? Owner { get; init; }

    /// <summary>True when the owner is this project.</summary>
    public bool IsOurs { get; init; }

    /// <summary>The manifest that describes it, relative to the project's root; null when none of this project does.</summary>
    public string? Manifest { get; init; }

    /// <summary>The version of saved or checked-in work that is not published; null when there is none.</summary>
    public string? Draft { get; init; }

    /// <summary>The shared flows of which it runs an old copy; null when nobody knows which it calls.</summary>
    public IReadOnlyList<string>? Stale { get; init; }

    /// <summary>The inputs of a shared flow; null when they are not known.</summary>
    public IReadOnlyList<ContractParameter>? Inputs { get; init; }

    /// <summary>The outputs of a shared flow; null when they are not known.</summary>
    public IReadOnlyList<ContractParameter>? Outputs { get; init; }

    /// <summary>How many published flows call it; null for other flows than shared ones, and when nobody asked or knows.</summary>
    public int? Callers { get; init; }
}
