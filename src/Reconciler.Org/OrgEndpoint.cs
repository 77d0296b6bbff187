namespace Reconciler.Org;

/// <summary>Where an org is: its API, its login, and how to name it to the user.</summary>
public sealed record OrgEndpoint
{
    /// <summary>Takes two addresses, each https or on the loopback interface.</summary>
    /// <param name="apiBase">The API's origin, such as <c>https://api.mypurecloud.de</c>.</param>
    /// <param name="loginBase">The login's origin, such as <c>https://login.mypurecloud.de</c>.</param>
    /// <param name="environment">The environment's name in <c>reconciler.yaml</c>.</param>
    /// <param name="description">What to print as the org of this run.</param>
    /// <exception cref="OrgException">An address would send credentials in the clear.</exception>
    public OrgEndpoint(Uri apiBase, Uri loginBase, string environment, string description)
    {
        ApiBase = SecureAddress.Require(apiBase, $"The API of environment '{environment}'");
        LoginBase = SecureAddress.Require(loginBase, $"The login of environment '{environment}'");
        Environment = environment;
        Description = description;
    }

    /// <summary>The API's origin.</summary>
    public Uri ApiBase { get; }

    /// <summary>The login's origin.</summary>
    public Uri LoginBase { get; }

    /// <summary>The environment's name in <c>reconciler.yaml</c>.</summary>
    public string Environment { get; }

    /// <summary>What to print as the org of this run.</summary>
    public string Description { get; }

    /// <summary>The endpoint of an org in a region.</summary>
    public static OrgEndpoint ForRegion(Region region, string environment)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new OrgEndpoint(region.ApiBase, region.LoginBase, environment, $"{region.Id} (api.{region.Domain})");
    }

    /// <summary>The endpoint of a server that has API and login on one origin, such as the emulator.</summary>
    /// <exception cref="OrgException">The address would send credentials in the clear.</exception>
    public static OrgEndpoint ForServer(Uri address, string environment, string description) =>
        new(address, address, environment, description);
}
