namespace Reconciler.Org.Contract.Live;

/// <summary>The real org that environment variables name.</summary>
internal static class LiveOrg
{
    /// <summary>Names the region; without it no test calls a real org, whatever credentials are set.</summary>
    public const string RegionVariable = "RECONCILER_LIVE_REGION";

    private static readonly TimeSpan PollPause = TimeSpan.FromSeconds(1);

    /// <summary>The org; the test is skipped where none is named.</summary>
    public static IContractServer Open(Transport transport) => Open(transport, Environment.GetEnvironmentVariable);

    public static IContractServer Open(Transport transport, Func<string, string?> variables)
    {
        if (variables(RegionVariable) is not { Length: > 0 } region)
        {
            throw new IgnoreException($"{RegionVariable} is not set; docs/live-suite.md says how to run the suite against a real org.");
        }

        OrgEndpoint endpoint = OrgEndpoint.ForRegion(Reconciler.Org.Region.Parse(region), "live");
        return new LiveServer(endpoint, CredentialSource.Read(variables, regionRequired: false).Credentials, transport, PollPause);
    }
}
