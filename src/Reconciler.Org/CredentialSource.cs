namespace Reconciler.Org;

/// <summary>Reads the OAuth client from environment variables.</summary>
public static class CredentialSource
{
    /// <summary>
    /// Reads the family of names of which id and secret are set, or most of the two; of equal ones the first. Families are never mixed: the id of one
    /// OAuth client with the secret of another would be refused with nothing to show why.
    /// </summary>
    /// <param name="getEnvironment">Looks a variable up; null or blank means that it is not set.</param>
    /// <param name="regionRequired">False where the region comes from elsewhere, or there is none (an emulator).</param>
    /// <returns>The client and the region of the family, without blanks around them.</returns>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Misconfigured"/>: something is missing; the message tells every missing name.</exception>
    public static OrgLogin Read(Func<string, string?> getEnvironment, bool regionRequired)
    {
        ArgumentNullException.ThrowIfNull(getEnvironment);
        CredentialNames names = Choose(getEnvironment);
        List<string> missing = [.. Required(names, regionRequired).Where(name => !IsSet(getEnvironment, name))];
        if (missing.Count > 0)
        {
            throw Missing(names, missing);
        }

        string? region = getEnvironment(names.Region);
        var credentials = new OrgCredentials(getEnvironment(names.ClientId)!.Trim(), getEnvironment(names.ClientSecret)!.Trim());
        return new OrgLogin(credentials, string.IsNullOrWhiteSpace(region) ? null : region.Trim());
    }

    private static CredentialNames Choose(Func<string, string?> getEnvironment) =>
        CredentialNames.Families.MaxBy(names => new[] { names.ClientId, names.ClientSecret }.Count(name => IsSet(getEnvironment, name)))!;

    private static IEnumerable<string> Required(CredentialNames names, bool regionRequired) =>
        regionRequired ? [names.ClientId, names.ClientSecret, names.Region] : [names.ClientId, names.ClientSecret];

    private static bool IsSet(Func<string, string?> getEnvironment, string name) => !string.IsNullOrWhiteSpace(getEnvironment(name));

    private static OrgException Missing(CredentialNames names, IReadOnlyList<string> missing)
    {
        IEnumerable<string> others = CredentialNames.Families
            .Where(family => family != names)
            .Select(family => $"{family.ClientId} with {family.ClientSecret}");
        string cure = $"set {string.Join(", ", missing)} (or {string.Join(", or ", others)}) in the environment or in .env";
        return new OrgException(OrgErrorKind.Misconfigured, $"Credentials are incomplete; {cure}");
    }
}

/// <summary>What the environment variables say about logging in.</summary>
/// <param name="Credentials">The OAuth client.</param>
/// <param name="Region">The region of the same family of names; null when it is not set.</param>
public sealed record OrgLogin(OrgCredentials Credentials, string? Region);

/// <summary>One family of environment variables: the names that hold id, secret and region of one OAuth client.</summary>
internal sealed record CredentialNames(string ClientId, string ClientSecret, string Region)
{
    /// <summary>
    /// Every family that is read, the preferred one first. Sources: documentation of the Terraform provider genesyscloud (first row); names in
    /// common use by other public tools of Genesys Cloud (second and third).
    /// </summary>
    public static IReadOnlyList<CredentialNames> Families { get; } =
    [
        new("GENESYSCLOUD_OAUTHCLIENT_ID", "GENESYSCLOUD_OAUTHCLIENT_SECRET", "GENESYSCLOUD_REGION"),
        new("GENESYS_CLOUD_CLIENT_ID", "GENESYS_CLOUD_CLIENT_SECRET", "GENESYS_CLOUD_REGION"),
        new("GENESYS_CLIENT_ID", "GENESYS_CLIENT_SECRET", "GENESYS_REGION"),
    ];
}
