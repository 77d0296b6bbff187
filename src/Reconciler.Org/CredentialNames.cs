namespace Reconciler.Org;

/// <summary>The names of the environment variables that belong together.</summary>
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
