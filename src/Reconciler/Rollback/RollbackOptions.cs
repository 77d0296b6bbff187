using Reconciler.Planning;

namespace Reconciler.Rollback;

/// <summary>What the user chose for a rollback.</summary>
/// <param name="Flow">The flow's name, or <c>type/name</c> where several types have a flow of that name.</param>
/// <param name="Version">The version to publish again; null for the one that was published before the present one.</param>
/// <param name="Planning">What is to be done about locks and drafts.</param>
public sealed record RollbackOptions(string Flow, string? Version, PlanOptions Planning);
