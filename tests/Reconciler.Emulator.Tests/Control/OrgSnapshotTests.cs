using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Tests.Control;

public sealed class OrgSnapshotTests
{
    private static readonly EmulatorSeed Seed = new()
    {
        Queues = ["Sales", "Support"],
        Flows = [SampleFlows.Module, SampleFlows.Caller, SampleFlows.InqueueCall("Waiting")],
        CallRoutes = [new CallRouteSeed("Hotline") { Dnis = ["+491"], OpenHoursFlow = "Sales Call Flow" }],
        QueueFlows = [new FlowUseSeed("Support", "Waiting")],
    };

    [Test]
    public async Task Restoring_a_snapshot_undoes_everything()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var (snapshot, before) = (org.Org.Snapshot(), org.Org.Dump());
        await org.Api.PublishAsync(SampleFlows.InboundCall("More"));
        org.Org.AddQueue("More");
        org.Org.LockAs("Bob", org.Org.FindFlow("inboundcall", "Sales Call Flow")!.Id);
        org.Org.Uses.RemoveCallRoute("Hotline");
        var between = org.Org.Dump();

        org.Org.Restore(snapshot);

        Assert.That(between, Is.Not.EqualTo(before));
        Assert.That(org.Org.Dump(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_job_that_runs_is_forgotten_by_a_restore()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time, JobDuration = TimeSpan.FromSeconds(9) });
        var snapshot = org.Org.Snapshot();
        var job = await org.Api.StartPublishAsync(SampleFlows.InboundCall("Late"));

        org.Org.Restore(snapshot);
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.That(org.Org.Flows, Is.Empty);
        Assert.That((await org.Api.GetAsync($"/api/v2/flows/jobs/{job}")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task Orgs_that_were_made_in_another_order_and_at_another_time_have_the_same_text()
    {
        var time = new ManualTime();
        await using var first = await TestOrg.StartAsync(Seed);
        await using var second = await TestOrg.StartAsync(new EmulatorOptions
        {
            TimeProvider = time,
            Seed = Seed with { Queues = [.. Seed.Queues.Reverse()], Flows = [SampleFlows.InqueueCall("Waiting"), SampleFlows.Module, SampleFlows.Caller] },
        });

        Assert.That(second.Org.Dump(), Is.EqualTo(first.Org.Dump()));
    }

    [Test]
    public async Task The_text_names_whatever_can_differ()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var id = org.Org.FindFlow("inboundcall", "Sales Call Flow")!.Id;
        org.Org.SaveDraftAs("Bob", id, SampleFlows.Caller);

        var dump = org.Org.Dump();

        Assert.That(dump, Does.Contain("queue 'Support'; division Home; flows inqueuecall 'Waiting'\n"));
        Assert.That(dump, Does.Contain("call route 'Hotline'; numbers +491; open inboundcall 'Sales Call Flow'\n"));
        Assert.That(dump, Does.Contain("flow inboundcall 'Sales Call Flow'; division Home; active yes; published 1.0; checked in 1.0; saved 1.1; lock user Bob\n  description: Sells.\n"));
        Assert.That(dump, Does.Match("  version 1.0 Publish by user Seed, content [0-9a-f]{64}\n    module 'Shared Auth Logic' 1.0, content [0-9a-f]{64}\n"));
    }

    [Test]
    public async Task A_restore_leaves_faults_and_the_log_alone()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var snapshot = org.Org.Snapshot();
        org.Server.Faults.Add(new FaultRule { Status = 503 });
        await org.Api.GetAsync("/api/v2/flows");
        var logged = org.Server.Wire.Count;

        org.Org.Restore(snapshot);

        Assert.That((await org.Api.GetAsync("/api/v2/flows")).Status, Is.EqualTo(503));
        Assert.That(org.Server.Wire.Count, Is.EqualTo(logged + 1));
    }
}
