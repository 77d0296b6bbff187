namespace Reconciler.Org.Contract;

/// <summary>A server and a connection to it for each test of the suite.</summary>
[CancelAfter(60_000)]
public abstract class ContractFixture
{
    /// <summary>The server of the test.</summary>
    protected IContractServer Server { get; private set; } = null!;

    /// <summary>A connection to it.</summary>
    protected IOrg Org { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.CurrentContext.CancellationToken;

    protected abstract Task<IContractServer> StartServerAsync(CancellationToken cancellationToken);

    [SetUp]
    public async Task ConnectAsync()
    {
        Server = await StartServerAsync(Cancellation);
        Org = Server.Connect();
    }

    [TearDown]
    public async Task DisconnectAsync()
    {
        if (Org is not null)
        {
            await Org.DisposeAsync();
        }

        if (Server is not null)
        {
            await Server.DisposeAsync();
        }
    }

    /// <summary>What a flow of the test is called on this server.</summary>
    protected string Name(string name) => Server.Prefix + name;

    /// <summary>Every flow of this test.</summary>
    protected Task<IReadOnlyList<OrgFlow>> FlowsAsync(FlowQuery query) =>
        Paging.AllAsync((page, cancel) => Org.ListFlowsAsync(query, page, cancel), Cancellation);

    /// <summary>Skips the test where the org holds more than the test knows of.</summary>
    protected void RequireFreshOrg()
    {
        if (!Server.IsFresh)
        {
            Assert.Ignore("This test counts what the org holds, so it needs an org of its own.");
        }
    }
}
