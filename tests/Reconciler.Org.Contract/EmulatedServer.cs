using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Seeding;

namespace Reconciler.Org.Contract;

/// <summary>The emulator, reached by the transport under test.</summary>
internal sealed class EmulatedServer(EmulatorServer emulator, Transport transport) : IContractServer
{
    public static async Task<IContractServer> StartAsync(Transport transport, CancellationToken cancellationToken)
    {
        var options = new EmulatorOptions
        {
            JobDuration = TimeSpan.Zero,
            Seed = new EmulatorSeed { Queues = [IContractServer.Queue], Divisions = [IContractServer.Division], DataActions = [new DataActionSeed(IContractServer.DataAction.Category!, IContractServer.DataAction.Name)] },
        };
        return new EmulatedServer(await EmulatorServer.StartAsync(options, cancellationToken), transport);
    }

    public Task DeleteAsync(string flowId, CancellationToken cancellationToken)
    {
        emulator.Org.Delete(flowId);
        return Task.CompletedTask;
    }

    public void Lock(string flowId) => emulator.Org.LockAs("Ann", flowId);

    public IOrg Connect() => Connect(EmulatorClient.Default.Secret);

    public IOrg ConnectWithWrongSecret() => Connect("not-" + EmulatorClient.Default.Secret);

    public void ExpireTokens() => emulator.Faults.Add(new FaultRule { Path = "/api/v2/*", Nth = 1, ExpireToken = true });

    public ValueTask DisposeAsync() => emulator.DisposeAsync();

    private IOrg Connect(string secret) => transport(
        OrgEndpoint.ForServer(emulator.BaseAddress, "contract", "the emulator"),
        new OrgCredentials(EmulatorClient.Default.Id, secret));
}
