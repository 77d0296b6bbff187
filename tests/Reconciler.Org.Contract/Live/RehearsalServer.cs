using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;

namespace Reconciler.Org.Contract.Live;

/// <summary>A live server over an emulated org that has flows of other people, which must be as they were when the test is over.</summary>
internal sealed class RehearsalServer : IContractServer
{
    private static readonly string[] Strangers = ["Sales", "Auth", "reconciler-contract", "reconciler-contract-0-Sales"];

    private readonly EmulatorServer _emulator;
    private readonly LiveServer _live;
    private readonly string[] _before;

    private RehearsalServer(EmulatorServer emulator)
    {
        _emulator = emulator;
        foreach (string name in Strangers)
        {
            emulator.Org.PublishAs("Ann", ContractFlows.CallFlow(name));
        }

        _before = Flows();
        _live = new LiveServer(
            OrgEndpoint.ForServer(emulator.BaseAddress, "rehearsal", "the emulator"),
            new OrgCredentials(EmulatorClient.Default.Id, EmulatorClient.Default.Secret),
            Transports.Http,
            pollPause: TimeSpan.Zero);
    }

    public string Prefix => _live.Prefix;

    public bool IsFresh => _live.IsFresh;

    public static async Task<IContractServer> StartAsync(CancellationToken cancellationToken) =>
        new RehearsalServer(await EmulatorServer.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, cancellationToken));

    public Task DeleteAsync(string flowId, CancellationToken cancellationToken) => _live.DeleteAsync(flowId, cancellationToken);

    public void Lock(string flowId) => _live.Lock(flowId);

    public void ExpireTokens() => _live.ExpireTokens();

    public IOrg Connect() => _live.Connect();

    public IOrg ConnectWithWrongSecret() => _live.ConnectWithWrongSecret();

    public async ValueTask DisposeAsync()
    {
        await using EmulatorServer emulator = _emulator;
        await _live.DisposeAsync();
        Assert.That(Flows(), Is.EqualTo(_before), "Flows of other people are not as they were, or flows of the suite are left.");
    }

    private string[] Flows() => [.. _emulator.Org.Flows.Select(flow => $"{flow.Id} {flow.Name} {flow.PublishedVersion}").Order(StringComparer.Ordinal)];
}
