namespace Reconciler.Org;

/// <summary>What an environment (of the operating system) says about logging in.</summary>
/// <param name="Credentials">The OAuth client.</param>
/// <param name="Region">The region that stands beside it; null when none does.</param>
public sealed record OrgLogin(OrgCredentials Credentials, string? Region);
