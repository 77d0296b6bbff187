using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests;

public sealed class EmulatedOrgTests
{
    private readonly string _directory = Directory.CreateTempSubdirectory("emulator-").FullName;

    private EmulatorOptions Options => new() { DataFile = Path.Combine(_directory, "org.json") };

    [TearDown]
    public void Clean() => Directory.Delete(_directory, recursive: true);

    [Test]
    public async Task What_is_changed_without_a_server_is_there_when_one_starts()
    {
        using (var org = EmulatedOrg.Open(Options))
        {
            org.Control.PublishAs("Ada", SampleFlows.InboundCall("Made by hand"));
        }

        await using var started = await TestOrg.StartAsync(Options);

        Assert.That((await started.Api.GetAsync("/api/v2/flows")).Text, Does.Contain("Made by hand"));
    }

    [Test]
    public void Only_one_has_the_data_file()
    {
        using (EmulatedOrg.Open(Options))
        {
            Assert.That(() => EmulatedOrg.Open(Options), Throws.InstanceOf<EmulatorDataException>().With.Message.Contains("wait for its end"));
        }

        using var again = EmulatedOrg.Open(Options);
        Assert.That(again.Control.Flows, Is.Empty);
    }
}
