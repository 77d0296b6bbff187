using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Flows;

/// <summary>A thing of the org that a flow refers to by name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; case-sensitive.</param>
/// <param name="Position">Where it is named.</param>
/// <param name="Category">The category of a data action; null for other kinds.</param>
public sealed record EntityReference(OrgEntityKind Kind, string Name, SourcePosition Position, string? Category = null);
