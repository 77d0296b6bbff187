namespace Reconciler.Org.Contract;

/// <summary>An org without flows, with one queue and one data action, and the transport under test to reach it by.</summary>
public interface IContractServer : IAsyncDisposable
{
    /// <summary>A queue that the org has.</summary>
    const string Queue = "Contract Queue";

    /// <summary>A division that the org has besides Home.</summary>
    const string Division = "Contract Division";

    /// <summary>A data action that the org has.</summary>
    static (string? Category, string Name) DataAction => ("CRM", "Find");

    /// <summary>Deletes a flow, as a person in the UI would.</summary>
    void Delete(string flowId);

    /// <summary>Opens a flow for editing, as a person in the UI would.</summary>
    void Lock(string flowId);

    /// <summary>The transport, logged in as a client that may do everything.</summary>
    IOrg Connect();

    /// <summary>The transport with a secret that is not the client's.</summary>
    IOrg ConnectWithWrongSecret();

    /// <summary>Makes the next call arrive with an expired token.</summary>
    void ExpireTokens();
}
