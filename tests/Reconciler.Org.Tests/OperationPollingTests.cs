using Reconciler.TestKit;

namespace Reconciler.Org.Tests;

internal sealed class OperationPollingTests
{
    private static readonly OrgOperation Running = new("PUBLISH", "us") { Id = "op1", IsComplete = false };

    [Test]
    public async Task An_operation_that_is_over_costs_no_call()
    {
        var org = new OperatingOrg();

        Assert.That(await WaitAsync(org, Running with { IsComplete = true }), Is.EqualTo(Running with { IsComplete = true }));
        Assert.That(org.Calls, Is.Zero);
    }

    [Test]
    public async Task A_running_operation_is_asked_for_until_it_is_over()
    {
        var org = new OperatingOrg(Running, Running, Running with { IsComplete = true });

        Assert.That((await WaitAsync(org, Running)).IsComplete, Is.True);
        Assert.That(org.Calls, Is.EqualTo(3));
    }

    [Test]
    public void A_failure_says_why() => Assert.That(
        () => WaitAsync(new OperatingOrg(Running with { IsComplete = true, Failure = "code: words" }), Running),
        Throws.InstanceOf<OrgException>().With.Message.EqualTo("The org could not publish the flow: code: words; look at it in Architect."));

    [Test]
    public async Task The_failure_of_a_later_operation_is_not_ours()
    {
        var later = new OrgOperation("SAVE", "Ann") { Id = "op2", Failure = "no" };

        Assert.That(await WaitAsync(new OperatingOrg(later), Running), Is.EqualTo(later));
    }

    private static Task<OrgOperation> WaitAsync(IOrg org, OrgOperation started)
    {
        var polling = new JobPolling(new PollSchedule(TimeSpan.Zero, 1, TimeSpan.Zero, TimeSpan.FromMinutes(1)), new ManualTimeProvider());
        return new OperationPolling(org, polling).WaitAsync("f1", started, CancellationToken.None);
    }

    /// <summary>An org with one flow, whose operation looks otherwise at each look.</summary>
    private sealed class OperatingOrg(params OrgOperation[] looks) : UnsupportedOrg
    {
        private readonly Queue<OrgOperation> _looks = new(looks);

        public int Calls { get; private set; }

        public override Task<OrgFlow> GetFlowAsync(string flowId, CancellationToken cancellationToken)
        {
            Calls++;
            return Task.FromResult(new OrgFlow { Id = flowId, Name = "A", Type = "inboundcall", LastOperation = _looks.Dequeue() });
        }
    }
}
