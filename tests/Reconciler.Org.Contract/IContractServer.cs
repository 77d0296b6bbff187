namespace Reconciler.Org.Contract;

/// <summary>An org, in most cases one without flows and with one queue and one data action, and the transport under test to reach it by.</summary>
public interface IContractServer : IAsyncDisposable
{
    /// <summary>A queue that the org has.</summary>
    const string Queue = "Contract Queue";

    /// <summary>A division that the org has besides Home.</summary>
    const string Division = "Contract Division";

    /// <summary>A data action that the org has.</summary>
    static (string? Category, string Name) DataAction => ("CRM", "Find");

    /// <summary>What the name of every flow of a test begins with; empty where the org is the test's own.</summary>
    string Prefix => string.Empty;

    /// <summary>True when the org holds what the members above say, and nothing else.</summary>
    bool IsFresh => true;

    /// <summary>Deletes a flow, as a person in the UI would.</summary>
    Task DeleteAsync(string flowId, CancellationToken cancellationToken);

    /// <summary>Opens a flow for editing, as a person in the UI would.</summary>
    void Lock(string flowId);

    /// <summary>The transport, logged in as a client that may do everything.</summary>
    IOrg Connect();

    /// <summary>The transport with a secret that is not the client's.</summary>
    IOrg ConnectWithWrongSecret();

    /// <summary>Makes the next call arrive with an expired token.</summary>
    void ExpireTokens();
}
