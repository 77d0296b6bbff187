namespace Reconciler.Org;

/// <summary>What <c>PUT /api/v2/flows/{id}</c> changes of a flow.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description; null or empty for none.</param>
public sealed record FlowNaming(string Name, string? Description);
