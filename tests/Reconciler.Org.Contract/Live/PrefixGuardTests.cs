using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;

namespace Reconciler.Org.Contract.Live;

/// <summary>That the live suite cannot change a flow that is not its own, and leaves none behind.</summary>
[CancelAfter(60_000)]
internal sealed class PrefixGuardTests
{
    private EmulatorServer _emulator = null!;
    private LiveServer _live = null!;
    private IOrg _org = null!;

    private static CancellationToken Cancellation => TestContext.CurrentContext.CancellationToken;

    [SetUp]
    public async Task StartAsync()
    {
        _emulator = await EmulatorServer.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, Cancellation);
        _live = new LiveServer(
            OrgEndpoint.ForServer(_emulator.BaseAddress, "guard", "the emulator"),
            new OrgCredentials(EmulatorClient.Default.Id, EmulatorClient.Default.Secret),
            Transports.Http,
            pollPause: TimeSpan.Zero);
        _org = _live.Connect();
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _live.DisposeAsync();
        await _org.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    [Test]
    public void No_call_changes_the_flow_of_somebody_else()
    {
        string id = _emulator.Org.PublishAs("Ann", ContractFlows.CallFlow("Sales")).Id;
        Func<Task>[] changes =
        [
            () => _org.RenameFlowAsync(id, new FlowNaming(_live.Prefix + "Sales", null), Cancellation),
            () => _org.DeleteFlowAsync(id, Cancellation),
            () => _org.CheckOutAsync(id, Cancellation),
            () => _org.CheckInAsync(id, Cancellation),
            () => _org.RevertAsync(id, Cancellation),
            () => _org.UnlockAsync(id, Cancellation),
            () => _org.PublishVersionAsync(id, "1.0", Cancellation),
        ];

        foreach (Func<Task> change in changes)
        {
            Assert.That(change, Throws.InstanceOf<ForeignFlowException>().With.Message.Contains("Sales"));
        }

        Assert.That(_emulator.Wire.Entries.Where(entry => entry.IsWrite), Is.Empty);
    }

    [TestCase("inboundCall: { name: Sales }")]
    [TestCase("inboundCall: { name: [reconciler-contract-] }")]
    [TestCase("inboundCall: { description: reconciler-contract- }")]
    [TestCase("inboundCall: { name: x }\ncommonModule: { name: y }")]
    [TestCase("name: x")]
    [TestCase("")]
    [TestCase(ContractFlows.NotYaml)]
    public async Task No_upload_is_sent_that_is_not_about_one_flow_of_the_run(string archyYaml)
    {
        PublishJob job = await _org.CreatePublishJobAsync(Cancellation);

        Assert.That(() => _org.UploadAsync(job, archyYaml, Cancellation), Throws.InstanceOf<ForeignFlowException>());
        Assert.That(_emulator.Wire.Entries.Where(entry => entry.Method == "PUT"), Is.Empty);
    }

    [Test]
    public async Task A_flow_of_the_run_gets_no_name_of_somebody_else()
    {
        JobState job = await _org.PublishAsync(ContractFlows.CallFlow(_live.Prefix + "Sales"), Cancellation);

        Assert.That(() => _org.RenameFlowAsync(job.FlowId!, new FlowNaming("Sales", null), Cancellation), Throws.InstanceOf<ForeignFlowException>());
    }

    [Test]
    public async Task What_a_run_made_is_deleted_whoever_uses_or_locks_it_within_the_run()
    {
        await _org.PublishAsync(ContractFlows.SharedFlow(_live.Prefix + "Auth"), Cancellation);
        JobState caller = await _org.PublishAsync(ContractFlows.Caller(_live.Prefix + "Sales", _live.Prefix + "Auth"), Cancellation);
        await _org.CheckOutAsync(caller.FlowId!, Cancellation);
        _emulator.Org.PublishAs("Ann", ContractFlows.CallFlow("Sales"));
        await _live.DisposeAsync();

        Assert.That(_emulator.Org.Flows.Select(flow => flow.Name), Is.EqualTo(new[] { "Sales" }));
    }

    [Test]
    public async Task What_cannot_be_deleted_is_named()
    {
        JobState job = await _org.PublishAsync(ContractFlows.CallFlow(_live.Prefix + "Sales"), Cancellation);
        _emulator.Org.LockAs("Ann", job.FlowId!);

        Assert.That(async () => await _live.DisposeAsync(), Throws.InstanceOf<AssertionException>().With.Message.Contains(_live.Prefix + "Sales"));
        await _org.UnlockAsync(job.FlowId!, Cancellation);
    }

    [Test]
    public void Without_a_region_no_real_org_is_called() =>
        Assert.That(() => LiveOrg.Open(Transports.Http, name => name == LiveOrg.RegionVariable ? null : "set"), Throws.InstanceOf<IgnoreException>());
}
