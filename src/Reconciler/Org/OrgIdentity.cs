namespace Reconciler.Org;

/// <summary>Names the org that a run talks to.</summary>
/// <param name="Environment">The environment's name in <c>reconciler.yaml</c>.</param>
/// <param name="Description">What to print: the region and its API host, or the emulator and its data file.</param>
/// <param name="ClientId">The id of the OAuth client that this run logs in as; compared with <see cref="OrgFlowVersion.CreatedByClientId"/>.</param>
public sealed record OrgIdentity(string Environment, string Description, string ClientId);
