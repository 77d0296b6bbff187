using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests;

public sealed class EmulatorServerTests
{
    [Test]
    public async Task It_listens_on_the_loopback_interface_only()
    {
        await using var org = await TestOrg.StartAsync();

        Assert.That(org.Server.BaseAddress.Host, Is.EqualTo("127.0.0.1"));
        Assert.That(org.Server.BaseAddress.Scheme, Is.EqualTo("http"));
        Assert.That(org.Server.BaseAddress.Port, Is.Positive);
    }

    [Test]
    public async Task A_taken_port_fails_the_start_and_releases_the_data_file()
    {
        var directory = Directory.CreateTempSubdirectory("emulator-");
        var dataFile = Path.Combine(directory.FullName, "org.json");
        await using var first = await TestOrg.StartAsync();
        var options = new EmulatorOptions { Port = first.Server.BaseAddress.Port, DataFile = dataFile };

        Assert.That(() => EmulatorServer.StartAsync(options, CancellationToken.None), Throws.InstanceOf<IOException>());
        Assert.That(async () => await (await EmulatorServer.StartAsync(options with { Port = 0 }, CancellationToken.None)).DisposeAsync(), Throws.Nothing);
        directory.Delete(recursive: true);
    }

    [Test]
    public async Task Two_emulators_are_two_orgs()
    {
        await using var one = await TestOrg.StartAsync();
        await using var two = await TestOrg.StartAsync();
        one.Org.PublishAs("Ada", SampleFlows.InboundCall("Only here"));

        Assert.That(one.Org.Flows, Has.Count.EqualTo(1));
        Assert.That(two.Org.Flows, Is.Empty);
    }

    [Test]
    public async Task Many_jobs_at_once_make_all_their_flows()
    {
        await using var org = await TestOrg.StartAsync();

        var jobs = await Task.WhenAll(Enumerable.Range(1, 40).Select(number => org.Api.PublishAsync(SampleFlows.InboundCall($"Flow {number % 20}"))));

        Assert.That(jobs.Select(job => job["status"]?.GetValue<string>()), Is.All.EqualTo("Success"));
        Assert.That(org.Org.Flows.Select(flow => flow.PublishedVersion), Has.Exactly(20).EqualTo("2.0"));
    }
}
