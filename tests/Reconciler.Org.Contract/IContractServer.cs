namespace Reconciler.Org.Contract;

/// <summary>An empty org with one queue, and the transport under test to reach it by.</summary>
public interface IContractServer : IAsyncDisposable
{
    /// <summary>A queue that the org has.</summary>
    const string Queue = "Contract Queue";

    /// <summary>A division that the org has besides Home.</summary>
    const string Division = "Contract Division";

    /// <summary>The transport, logged in as a client that may do everything.</summary>
    IOrg Connect();

    /// <summary>The transport with a secret that is not the client's.</summary>
    IOrg ConnectWithWrongSecret();

    /// <summary>Makes the next call arrive with an expired token.</summary>
    void ExpireTokens();
}
