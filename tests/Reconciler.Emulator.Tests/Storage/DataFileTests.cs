using System.Text.Json.Nodes;
using Reconciler.Emulator.References;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Tests.Client;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Tests.Storage;

public sealed class DataFileTests
{
    private readonly string _directory = Directory.CreateTempSubdirectory("emulator-").FullName;

    private string DataFile => Path.Combine(_directory, "org.json");

    [TearDown]
    public void Clean() => Directory.Delete(_directory, recursive: true);

    [Test]
    public async Task A_restart_keeps_flows_versions_snapshots_drafts_and_locks()
    {
        var seed = new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] };
        string before;
        await using (var org = await StartAsync(seed))
        {
            var caller = org.Org.PublishAs("Ada", SampleFlows.Caller);
            org.Org.PublishAs("Ada", SampleFlows.Module);
            org.Org.SaveDraftAs("Bob", caller.Id, SampleFlows.Caller);
            before = Describe(org);
        }

        await using var again = await StartAsync(seed);

        Assert.That(Describe(again), Is.EqualTo(before));
        Assert.That(before, Does.Contain("Sales Call Flow 1.0 1.1 Bob 1.0"));
    }

    [Test]
    public async Task A_restart_keeps_call_routes_and_the_flows_of_queues()
    {
        var seed = new EmulatorSeed
        {
            Queues = ["Sales"],
            Flows = [SampleFlows.InboundCall("Open"), SampleFlows.InqueueCall("Waiting")],
            CallRoutes = [new CallRouteSeed("Hotline") { Dnis = ["+491"], OpenHoursFlow = "Open" }],
            QueueFlows = [new FlowUseSeed("Sales", "Waiting")],
        };
        await using var first = await StartAsync(seed);
        var before = first.Org.Dump();
        await first.DisposeAsync();

        await using var again = await StartAsync(new EmulatorSeed());

        Assert.That(again.Org.Dump(), Is.EqualTo(before));
        Assert.That(before, Does.Contain("Hotline").And.Contain("flows inqueuecall 'Waiting'"));
    }

    [Test]
    public async Task A_file_from_before_there_were_call_routes_is_read()
    {
        await (await StartAsync(new EmulatorSeed { Queues = ["Sales"] })).DisposeAsync();
        var document = JsonNode.Parse(await File.ReadAllTextAsync(DataFile))!;
        document["org"]!.AsObject().Remove("callRoutes");
        foreach (var thing in document["org"]!["things"]!.AsArray())
        {
            thing!.AsObject().Remove("flowIds");
        }

        await File.WriteAllTextAsync(DataFile, document.ToJsonString());
        await using var org = await StartAsync(new EmulatorSeed());

        Assert.That(org.Org.Dump(), Is.EqualTo("division 'Home'\nqueue 'Sales'; division Home\n"));
    }

    [Test]
    public async Task Names_of_the_seed_that_are_missing_are_added_on_a_later_start()
    {
        await (await StartAsync(new EmulatorSeed { Queues = ["Sales"] })).DisposeAsync();

        await using var org = await StartAsync(new EmulatorSeed { Queues = ["Sales", "Support"] });
        var queues = (await org.Api.GetAsync("/api/v2/routing/queues")).Json;

        Assert.That(queues["entities"]?.AsArray().Select(queue => queue?["name"]?.GetValue<string>()), Is.EqualTo(new[] { "Sales", "Support" }));
    }

    [Test]
    public async Task The_file_is_readable_and_versioned_and_nothing_else_is_left_beside_it()
    {
        await using (var org = await StartAsync(new EmulatorSeed()))
        {
            org.Org.Add(ReferenceKind.Queue, "Sales");
        }

        Assert.That(JsonNode.Parse(await File.ReadAllTextAsync(DataFile))?["format"]?.GetValue<int>(), Is.EqualTo(1));
        Assert.That(await File.ReadAllTextAsync(DataFile), Does.Contain("\n").And.Contain("\"name\": \"Sales\""));
        Assert.That(Directory.GetFiles(_directory).Select(Path.GetFileName), Is.EquivalentTo(new[] { "org.json", "org.json.lock" }));
    }

    [Test]
    public async Task Two_emulators_do_not_share_a_file()
    {
        await using var first = await StartAsync(new EmulatorSeed());

        Assert.That(
            () => StartAsync(new EmulatorSeed()),
            Throws.InstanceOf<EmulatorDataException>().With.Message.Contains(DataFile).And.Message.Contains("another emulator"));
    }

    [TestCase("{ not json")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("""{"format": 1}""")]
    [TestCase("""{"format": 1, "org": {"orgId": 7}}""")]
    public async Task A_corrupt_file_is_put_aside_and_named(string content)
    {
        await File.WriteAllTextAsync(DataFile, content);

        Assert.That(
            () => StartAsync(new EmulatorSeed()),
            Throws.InstanceOf<EmulatorDataException>().With.Message.Contains(DataFile + " ").And.Message.Contains(DataFile + ".corrupt-1"));
        Assert.That(await File.ReadAllTextAsync(DataFile + ".corrupt-1"), Is.EqualTo(content));
        Assert.That(File.Exists(DataFile), Is.False);
    }

    [Test]
    public async Task A_newer_format_is_put_aside_without_touching_an_earlier_one()
    {
        await File.WriteAllTextAsync(DataFile, """{"format": 2, "future": true}""");
        await File.WriteAllTextAsync(DataFile + ".corrupt-1", "earlier");

        Assert.That(
            () => StartAsync(new EmulatorSeed()),
            Throws.InstanceOf<EmulatorDataException>().With.Message.Contains("format 2").And.Message.Contains(".corrupt-2"));
        Assert.That(await File.ReadAllTextAsync(DataFile + ".corrupt-1"), Is.EqualTo("earlier"));
    }

    [Test]
    public async Task A_file_that_cannot_be_written_fails_the_request_and_leaves_the_org_as_it_was()
    {
        await using var org = await StartAsync(new EmulatorSeed());
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Kept"));
        Directory.CreateDirectory(DataFile + ".tmp");

        var reply = await org.Api.DeleteAsync($"/api/v2/flows/{flow.Id}");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((500, "internal.server.error")));
        Assert.That(org.Org.Flows, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_same_id_seed_gives_the_same_ids_and_none_gives_others()
    {
        var ids = new List<string>();
        foreach (var idSeed in new int?[] { 7, 7, null, null })
        {
            await using var org = await TestOrg.StartAsync(new EmulatorOptions { IdSeed = idSeed });
            ids.Add(org.Org.PublishAs("Ada", SampleFlows.InboundCall("Numbered")).Id);
        }

        Assert.That(ids[1], Is.EqualTo(ids[0]));
        Assert.That(ids.Distinct().Count(), Is.EqualTo(3));
    }

    private Task<TestOrg> StartAsync(EmulatorSeed seed) => TestOrg.StartAsync(new EmulatorOptions { DataFile = DataFile, Seed = seed });

    private static string Describe(TestOrg org) => string.Join("\n", org.Org.Flows.Select(flow =>
        $"{flow.Id} {flow.Name} {flow.PublishedVersion} {flow.SavedVersion} {flow.LockedBy} {string.Join(",", flow.Modules.Values.Select(module => module.Version))} {flow.ExportedYaml}"));
}
