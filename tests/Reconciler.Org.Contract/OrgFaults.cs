using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Faults;
using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Contract;

/// <summary>What becomes of calls whose answers are refused, delayed or lost on a real connection.</summary>
[CancelAfter(60_000)]
public abstract class OrgFaults
{
    private readonly List<OrgWait> _waits = [];
    private EmulatorServer _emulator = null!;
    private ResilientOrg _org = null!;

    private static CancellationToken Cancellation => TestContext.CurrentContext.CancellationToken;

    protected abstract IOrg Connect(OrgEndpoint endpoint, OrgCredentials credentials);

    [SetUp]
    public async Task ConnectAsync()
    {
        var time = new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) };
        var options = new ResilienceOptions { AttemptTimeout = TimeSpan.FromHours(2), OnWait = _waits.Add };
        _emulator = await EmulatorServer.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero }, Cancellation);
        _org = new ResilientOrg(Connect(_emulator, EmulatorClient.Default), options, time, () => 0);
        await ListAsync();
        _emulator.Wire.Clear();
    }

    [TearDown]
    public async Task DisconnectAsync()
    {
        await _org.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    [Test]
    public async Task A_rate_limit_is_waited_out()
    {
        Play(new FaultRule { Path = "/api/v2/flows", Nth = 1, Times = 2, Status = 429, RetryAfterSeconds = 120 });
        await ListAsync();

        Assert.That(_waits.Select(wait => wait.Delay), Is.EqualTo(new[] { TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(120) }));
        Assert.That(_waits[0].Cause.Kind, Is.EqualTo(OrgErrorKind.RateLimited));
    }

    [Test]
    public async Task A_listing_that_breaks_off_is_read_again()
    {
        Play(new FaultRule { Path = "/api/v2/flows", Nth = 1, TruncateBodyAt = 10 });
        await ListAsync();

        Assert.That(_waits.Single().Cause, Has.Property("AnswerLost").EqualTo(true));
    }

    [Test]
    public void A_proxy_page_is_not_taken_for_an_empty_org()
    {
        Play(new FaultRule { Path = "/api/v2/flows", Nth = 1, Status = 200, Body = "<html></html>", ContentType = "text/html" });

        Assert.That(ListAsync, Throws.InstanceOf<OrgException>().With.Message.Contains("a proxy may be in between"));
    }

    [Test]
    public void A_proxy_page_is_not_taken_for_a_deletion()
    {
        Play(new FaultRule { Method = "DELETE", Path = "*", Status = 200, Body = "<html></html>", ContentType = "text/html" });

        Assert.That(() => _org.DeleteFlowAsync("some-flow", Cancellation), Throws.InstanceOf<OrgException>().With.Message.Contains("a proxy may be in between"));
    }

    [Test]
    public void A_registration_whose_answer_is_lost_is_sent_once()
    {
        Play(new FaultRule { Method = "POST", Path = "/api/v2/flows/jobs", Connection = ConnectionFault.DropAfterHandling });

        Assert.That(() => _org.CreatePublishJobAsync(Cancellation), AnswerLost);
        Assert.That(_emulator.Wire.Entries.Count(entry => entry.IsWrite), Is.EqualTo(1));
    }

    [Test]
    public async Task An_upload_whose_answer_is_lost_is_sent_once_and_can_be_read_back()
    {
        PublishJob job = await _org.CreatePublishJobAsync(Cancellation);
        Play(new FaultRule { Method = "PUT", Path = "*", Connection = ConnectionFault.DropAfterHandling });

        Assert.That(() => _org.UploadAsync(job, ContractFlows.CallFlow("Sales"), Cancellation), AnswerLost);
        Assert.That(_emulator.Wire.Entries.Count(entry => entry.Method == "PUT"), Is.EqualTo(1));
        Assert.That((await _org.GetPublishJobAsync(job.Id, Cancellation)).Status, Is.EqualTo(JobStatus.Success));
    }

    [Test]
    public async Task An_upload_that_the_storage_refuses_is_sent_again()
    {
        PublishJob job = await _org.CreatePublishJobAsync(Cancellation);
        Play(new FaultRule { Method = "PUT", Path = "*", Nth = 1, Status = 503 });
        await _org.UploadAsync(job, ContractFlows.CallFlow("Sales"), Cancellation);

        Assert.That((await _org.GetPublishJobAsync(job.Id, Cancellation)).Status, Is.EqualTo(JobStatus.Success));
    }

    [Test]
    public async Task A_missing_permission_is_named()
    {
        var blind = new EmulatorClient("blind", "blind-secret", "Blind") { Permissions = new HashSet<string>() };
        await using EmulatorServer emulator = await EmulatorServer.StartAsync(new EmulatorOptions { Clients = [blind] }, Cancellation);
        await using IOrg org = Connect(emulator, blind);

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => org.CreatePublishJobAsync(Cancellation)))!;
        Assert.That((error.Kind, error.MissingPermission), Is.EqualTo((OrgErrorKind.Forbidden, "architect:job:create")));
        Assert.That(error.Message, Does.EndWith("give the OAuth client a role with architect:job:create"));
    }

    private static NUnit.Framework.Constraints.EqualConstraint AnswerLost => Throws.InstanceOf<OrgException>().With.Property("AnswerLost").EqualTo(true);

    private IOrg Connect(EmulatorServer emulator, EmulatorClient client) =>
        Connect(OrgEndpoint.ForServer(emulator.BaseAddress, "faults", "the emulator"), new OrgCredentials(client.Id, client.Secret));

    private void Play(FaultRule fault) => _emulator.Faults.Add(fault);

    private Task<Page<OrgFlow>> ListAsync() => _org.ListFlowsAsync(new FlowQuery(), 1, Cancellation);
}
