using Reconciler.Import;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.TestKit;
using Reconciler.Tests.Live;

namespace Reconciler.Tests.Import;

internal sealed class PatientExportsTests
{
    [Test]
    public async Task Fifty_good_flows_are_one_job()
    {
        var org = new ExportingOrg();

        var read = await ReadAsync(org, 50);

        Assert.That(read.Select(flow => (flow.Failure, flow.Live.Document?.Key.Name)), Is.EqualTo(Enumerable.Range(0, 50).Select(i => ((string?)null, $"F{i:00}"))));
        Assert.That(org.Batches, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_job_that_fails_is_halved_until_the_flow_is_found()
    {
        var org = new ExportingOrg { Content = request => request.FlowId.EndsWith("F07", StringComparison.Ordinal) ? "inboundCall: [" : $"inboundCall:\n  name: {request.FlowId.Split('/')[1]}\n" };

        var read = await ReadAsync(org, 50);

        Assert.That(read.Select(flow => flow.Live.Key.Name), Is.EqualTo(Enumerable.Range(0, 50).Select(i => $"F{i:00}")), "in the same order");
        Assert.That(read.Where(flow => flow.Live.Document is null).Select(flow => flow.Live.Key.Name), Is.EqualTo(new[] { "F07" }));
        Assert.That(read.Single(flow => flow.Failure is not null).Failure, Does.StartWith("The export of inboundcall/F07 cannot be read"));
        Assert.That(org.Batches, Has.Count.LessThanOrEqualTo(1 + (2 * 6)), "a halving costs two jobs, and fifty can be halved six times");
    }

    [Test]
    public void What_would_be_the_same_for_every_flow_is_no_failure_of_one()
    {
        var org = new ForbiddingOrg();

        Assert.That(() => ReadAsync(org, 4), Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Forbidden));
        Assert.That(org.Calls, Is.EqualTo(1));
    }

    private static Task<IReadOnlyList<ExportedFlow>> ReadAsync(IOrg org, int count)
    {
        LiveFlow[] flows = [.. Enumerable.Range(0, count).Select(i => new LiveFlow(LiveFlows.Flow(new FlowKey("inboundcall", $"F{i:00}"))))];
        var polling = new JobPolling(new PollSchedule(TimeSpan.Zero, 1, TimeSpan.Zero, TimeSpan.FromMinutes(1)), new ManualTimeProvider());
        return new PatientExports(new OrgReader(org, polling)).ReadAsync(flows, CancellationToken.None);
    }

    private sealed class ForbiddingOrg : UnsupportedOrg
    {
        public int Calls { get; private set; }

        public override Task<string> CreateExportJobAsync(IReadOnlyList<ExportRequest> flows, CancellationToken cancellationToken)
        {
            Calls++;
            throw new OrgException(OrgErrorKind.Forbidden, "no permission");
        }
    }
}
