using Reconciler.Emulator.Control;
using Reconciler.Emulator.Seeding;

namespace Reconciler.Emulator.Tests.Client;

/// <summary>An emulator of a test's own, with a logged-in client and jobs that are over at the first poll.</summary>
internal sealed class TestOrg : IAsyncDisposable
{
    private TestOrg(EmulatorServer server, ApiClient api) => (Server, Api) = (server, api);

    public EmulatorServer Server { get; }

    public ApiClient Api { get; }

    public OrgControl Org => Server.Org;

    public static Task<TestOrg> StartAsync(EmulatorSeed? seed = null) =>
        StartAsync(new EmulatorOptions { Seed = seed ?? new EmulatorSeed() });

    public static async Task<TestOrg> StartAsync(EmulatorOptions options)
    {
        var defaults = new EmulatorOptions();
        var prepared = options with { JobDuration = options.JobDuration == defaults.JobDuration ? TimeSpan.Zero : options.JobDuration };
        var server = await EmulatorServer.StartAsync(prepared, CancellationToken.None);
        return new TestOrg(server, await ApiClient.LoginAsync(server.BaseAddress, options.Clients[0]));
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await Server.DisposeAsync();
    }
}
