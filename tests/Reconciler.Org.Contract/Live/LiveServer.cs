using Reconciler.Org.Resilience;

namespace Reconciler.Org.Contract.Live;

/// <summary>
/// A real org, or what stands in for one, reached by a transport. Each instance has a prefix of its own for the names of its flows, and deletes
/// what is called so when the test ends, however it ends.
/// </summary>
internal sealed class LiveServer(OrgEndpoint endpoint, OrgCredentials credentials, Transport transport, TimeSpan pollPause) : IContractServer
{
    public const string FamilyPrefix = "reconciler-contract-";

    private static readonly TimeSpan CleanUpLimit = TimeSpan.FromMinutes(2);

    public string Prefix { get; } = $"{FamilyPrefix}{Guid.NewGuid().ToString("N")[..8]}-";

    public bool IsFresh => false;

    public async Task DeleteAsync(string flowId, CancellationToken cancellationToken)
    {
        await using IOrg org = Connect();
        await org.DeleteFlowAsync(flowId, cancellationToken);
    }

    public void Lock(string flowId) => Assert.Ignore("This test needs a second person who edits a flow in Architect.");

    public void ExpireTokens() => Assert.Ignore("This test needs a token that expires at once.");

    public IOrg Connect() => Connect(credentials);

    public IOrg ConnectWithWrongSecret() => Connect(new OrgCredentials(credentials.ClientId, $"wrong-{Guid.NewGuid():N}"));

    /// <exception cref="AssertionException">Flows are left; the message names them.</exception>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(CleanUpLimit);
        await using IOrg org = Connect();
        IReadOnlyList<OrgFlow> left = await OwnAsync(org, limit.Token);
        int before;
        do
        {
            before = left.Count;
            await DeleteAsync(org, left, limit.Token);
            left = before == 0 ? left : await OwnAsync(org, limit.Token);
        }
        while (left.Count > 0 && left.Count < before);

        Assert.That(left.Select(flow => flow.Name), Is.Empty, $"These flows could not be deleted from {endpoint.Description}; delete them in Architect.");
    }

    private PrefixGuard Connect(OrgCredentials client) => new(
        new ResilientOrg(transport(endpoint, client), new ResilienceOptions(), TimeProvider.System, Random.Shared.NextDouble), Prefix, TimeProvider.System, pollPause);

    private static Task<IReadOnlyList<OrgFlow>> OwnAsync(IOrg org, CancellationToken cancellationToken) =>
        Paging.AllAsync((page, cancel) => org.ListFlowsAsync(new FlowQuery { IncludeSchemas = false }, page, cancel), cancellationToken);

    /// <summary>What another flow uses is refused until that one is gone, so who calls this repeats it while it gets somewhere.</summary>
    private static async Task DeleteAsync(IOrg org, IReadOnlyList<OrgFlow> flows, CancellationToken cancellationToken)
    {
        foreach (OrgFlow flow in flows)
        {
            try
            {
                await org.DeleteFlowAsync(flow.Id, cancellationToken);
            }
            catch (OrgException refused) when (refused.Kind is OrgErrorKind.Conflict or OrgErrorKind.NotFound)
            {
                await TestContext.Out.WriteLineAsync($"{flow.Name} is not deleted yet: {refused.Message}");
            }
        }
    }
}
