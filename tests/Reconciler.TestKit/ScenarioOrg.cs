using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Org;
using Reconciler.Org.Http;
using Reconciler.Org.Resilience;

namespace Reconciler.TestKit;

/// <summary>An emulated org on the loopback interface, and the same transport to it that the program uses. Nothing waits on a wall clock.</summary>
public sealed class ScenarioOrg : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private ScenarioOrg(EmulatorServer emulator, ManualTimeProvider time) => (Emulator, Time) = (emulator, time);

    /// <summary>The server behind it.</summary>
    public EmulatorServer Emulator { get; }

    /// <summary>The clock of both sides. Waits of less than an hour are over at once.</summary>
    public ManualTimeProvider Time { get; }

    /// <summary>The waits that the transport made before it repeated a call.</summary>
    public List<OrgWait> Waits { get; } = [];

    /// <summary>Starts an org.</summary>
    /// <param name="options">How; clock and ids are the scenario's own.</param>
    /// <param name="jobDuration">How long a job runs; zero means that it is over when it is first polled.</param>
    public static async Task<ScenarioOrg> StartAsync(EmulatorOptions options, TimeSpan jobDuration)
    {
        var time = new ManualTimeProvider { SkipsWaitsBelow = LongestWait };
        var own = options with { TimeProvider = time, JobDuration = jobDuration, IdSeed = 1 };
        return new ScenarioOrg(await EmulatorServer.StartAsync(own, CancellationToken.None), time);
    }

    /// <summary>Connects as a new run of the program would: without a token.</summary>
    /// <param name="environment">The name of the environment.</param>
    public IOrg Connect(string environment)
    {
        var endpoint = OrgEndpoint.ForServer(Emulator.BaseAddress, environment, "the scenario's org");
        var client = EmulatorClient.Default;

        // Its clock limits the login, and a skipped wait must not end that before it has begun.
        var http = new HttpOrg(endpoint, new OrgCredentials(client.Id, client.Secret), handler: null, TimeProvider.System);
        var patience = new ResilienceOptions { AttemptTimeout = 2 * LongestWait, OnWait = Remember };
        return new ResilientOrg(http, patience, Time, () => 0);
    }

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    private void Remember(OrgWait wait)
    {
        lock (Waits)
        {
            Waits.Add(wait);
        }
    }
}
